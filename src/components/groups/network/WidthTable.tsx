import type { WidthFactor } from '../../../content/en/groups/network';
import type { WidthLine } from '../../../model/figures/widthLine';
import type { ShownNetwork } from '../../network/shownNetwork';
import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { Swept } from '../paths/Swept';
import { LightButton, type Lighting } from './CodeLine';
import { itemAt } from '../../../model/lists';

interface Props extends Lighting {
  network: ShownNetwork;
  lines: readonly WidthLine[];
}

/** What stands between two columns, so that a row reads as the line does. */
const COLUMNS: readonly { factor: WidthFactor; before: string }[] = [
  { factor: 'planes', before: '' },
  { factor: 'ratio', before: '·' },
  { factor: 'perGroup', before: '=' },
  { factor: 'groups', before: '·' },
  { factor: 'width', before: '=' },
  { factor: 'outer', before: '' },
];

/** The width line with its numbers in, a row a stage. */
export function WidthTable({ network: { name, spec, graph }, lines, lit, onLight }: Props) {
  const { width } = useGroupsWords().network;
  return (
    <Swept label={width.caption(name)}>
      <table className="width-table">
        <caption className="visually-hidden">{width.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{width.stage}</th>
            {COLUMNS.map(({ factor }) => (
              <th key={factor} scope="col" data-factor={factor} data-lit={lit === factor ? '' : undefined}>
                <LightButton factor={factor} lit={lit} onLight={onLight} className="column-part">
                  {width.factors[factor]}
                </LightButton>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.stageIndex} data-stage={line.stageIndex + 1}>
              <th scope="row">{itemAt(graph.stages, line.stageIndex).paperName}</th>
              {COLUMNS.map(({ factor, before }) => (
                <td
                  key={factor}
                  data-factor={factor}
                  data-value={factor === 'ratio' ? undefined : line[factor]}
                  data-lit={lit === factor ? '' : undefined}
                  onPointerEnter={() => onLight(factor)}
                >
                  {before !== '' && <span className="column-operator">{before} </span>}
                  {factor === 'ratio' ? `${spec.width_per_group}/64` : formatCount(line[factor])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Swept>
  );
}
