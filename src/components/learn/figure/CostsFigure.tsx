import { type CSSProperties, Fragment } from 'react';
import type { Counted, Figure } from '../../../content/lessons/lesson';
import { rowOf, rowTargets } from '../../../model/figures/accountRows';
import { tableColumn } from '../../../model/figures/stageTable';
import { HEAD_NAME } from '../../../model/graph/layerGraph';
import type { ShownNetwork } from '../../network/shownNetwork';
import { formatArea } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { useLesson } from '../LessonContext';
import { Asked } from './Asked';
import { rowUnder } from './rowUnder';
import './CostsFigure.css';

interface Props {
  network: ShownNetwork;
  figure: Figure & { kind: 'costs' };
}

/** Parameters and MACs of stem, stages and head, as numbers and in proportion to the network's. */
export function CostsFigure({ network: { graph, figures }, figure: { counted } }: Props) {
  const { lit, light, step, isChecked } = useLesson();
  const { learn, stageTable, workbench, diagram } = useMessages();
  const names: Record<Counted, string> = { params: workbench.parameters, macs: workbench.macs };
  const targets = rowTargets(graph);
  const { stemOutput } = tableColumn(graph, figures); // before its pooling, where its weights are used
  const largest = {
    params: Math.max(...figures.stages.map(({ params }) => params)),
    macs: Math.max(...figures.stages.map(({ macs }) => macs)),
  };
  const litRow = rowOf(graph, lit);
  const asked = step.question?.kind === 'heaviest' && !isChecked ? step.question.counted : null;
  return (
    <div className="scroll-x">
      <table
        className="lesson-costs"
        onPointerOver={(event) => light(targets[rowUnder(event.target)] ?? null)}
        onPointerLeave={() => light(null)}
      >
        <thead>
          <tr>
            <th scope="col">{stageTable.stage}</th>
            <th scope="col">{stageTable.output}</th>
            {counted.map((what) => (
              <th key={what} scope="col" colSpan={2}>
                {names[what]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.stages.map((stage, i) => (
            <tr
              key={stage.name}
              data-stage={stage.moduleName === null ? 0 : i}
              data-lit={litRow === i ? '' : undefined}
            >
              <th scope="row">
                {stage.name === HEAD_NAME ? diagram.head : stage.name}
                {stage.blocks > 0 && <small> {stageTable.times(stage.blocks)}</small>}
              </th>
              <td>{formatArea(i === 0 ? stemOutput : stage.output)}</td>
              {counted.map((what) => (
                <Fragment key={what}>
                  <td className="costs-count" data-value={what === asked ? undefined : stage[what]}>
                    {what === asked ? <Asked /> : inMillions(stage[what], what)}
                  </td>
                  <td className="costs-bar" aria-hidden="true">
                    {what !== asked && <Bar share={stage[what] / largest[what]} />}
                  </td>
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {learn.together}
            </th>
            {counted.map((what) => (
              <Fragment key={what}>
                <td className="costs-count" data-value={figures.totals[what]}>
                  {inMillions(figures.totals[what], what)}
                </td>
                <td aria-hidden="true" />
              </Fragment>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Bar({ share }: { share: number }) {
  return <span style={{ '--share': share } as CSSProperties /* custom properties are not among its keys */} />;
}

const MILLIONS: Record<Counted, Intl.NumberFormat> = { params: fixed(2), macs: fixed(1) };

function fixed(digits: number) {
  return new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** 13.11 M: one unit down the column, so that numbers compare at a glance. */
function inMillions(count: number, what: Counted): string {
  return `${MILLIONS[what].format(count / 1e6)} M`;
}
