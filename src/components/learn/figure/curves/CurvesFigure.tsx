import type { Figure } from '../../../../content/lessons/lesson';
import { curveNamed } from '../../../../model/measured/curves';
import { MEASURED, MEASURED_LONGER } from '../../../../model/measured/degradation';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { CurvesPlot } from './CurvesPlot';
import { CurvesTable } from './CurvesTable';
import { MeasuredProtocol } from './MeasuredProtocol';
import '../normalise/normalise.css';
import './Curves.css';

interface Props {
  figure: Figure & { kind: 'curves' };
}

/** Training losses of the measured networks; the reader draws the one that is asked for before it is shown. */
export function CurvesFigure({ figure: { networks, longer } }: Props) {
  const { step, isChecked, lit } = useLesson();
  const words = useMessages().learn.measured;
  const record = longer === true ? MEASURED_LONGER : MEASURED;
  const asked = step.question?.kind === 'curve' ? step.question.of : null;
  const shown = networks.filter((network) => network !== asked || isChecked);
  const lines = shown.map((network) => ({ network, curve: curveNamed(record, network) }));
  return (
    <div className="curves" data-lit={lit ?? undefined}>
      <p className="figure-name">
        <b>{words.title}</b>
      </p>
      <CurvesPlot
        lines={lines}
        steps={record.protocol.steps}
        asked={asked === null ? null : curveNamed(record, asked)}
      />
      {asked !== null && !isChecked && (
        <p className="curves-hint" data-screen-only="">
          {words.hint}
        </p>
      )}
      <MeasuredProtocol
        protocol={record.protocol}
        seeds={record.runs.filter(({ network }) => network === networks[0]).length}
      />
      <CurvesTable lines={lines} />
    </div>
  );
}
