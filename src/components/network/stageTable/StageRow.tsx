import { sameMap, stageDifferences } from '../../../model/figures/stageDifferences';
import type { StageCell } from '../../../model/figures/stageTable';
import { formatArea } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { CellButton } from './CellButton';
import type { Column } from './columns';
import { convolutionText } from './lineText';
import { NotEqual } from './NotEqual';
import type { CellButtonProps } from './useCellKeys';

export interface RowProps {
  columns: readonly Column[];
  /** 0 for the stem, 1 for the first stage. */
  row: number;
  cell: CellButtonProps;
  /** The row of what is selected in the network on screen. */
  focusedRow: number | null;
}

/** conv2_x and the like: a block in brackets, times how often it stands there. */
export function StageRow({ columns, row, cell, focusedRow }: RowProps) {
  const stageOf = ({ table }: Column) => table.stages[row - 1];
  const current = columns.find(({ role }) => role === 'current');
  const own = current && stageOf(current);
  const named = own ?? columns.map(stageOf).find((stage) => stage !== undefined);
  const name = named?.paperName ?? '';
  return (
    <tr data-stage={row}>
      <th scope="row">
        <span className="paper-name">{name}</span> <code>{named?.moduleName}</code>
      </th>
      <td>{own === undefined ? '–' : formatArea(own.output)}</td>
      {columns.map((column, index) => {
        const stage = stageOf(column);
        return (
          <td key={column.key} data-role={column.role}>
            {stage === undefined ? <NoStage /> : (
              <CellButton
                column={column} stage={name} target={stage.firstBlock}
                isSelected={column.role === 'current' && focusedRow === row} {...cell({ row, column: index })}
              >
                <Brackets stage={stage} />
                {own !== undefined && !sameMap(own.output, stage.output) && <OwnOutput stage={stage} />}
              </CellButton>
            )}
            {column.role === 'compared' && <Differences own={own} other={stage} />}
          </td>
        );
      })}
    </tr>
  );
}

function Brackets({ stage: { lines, repeats } }: { stage: StageCell }) {
  const { stageTable } = useMessages();
  return (
    <span className="bracketed">
      <span className="brackets">
        {lines.map((line, i) => (
          <span key={i}>{convolutionText(line)} </span>
        ))}
      </span>{' '}
      <span className="repeats">{stageTable.times(repeats)}</span>
    </span>
  );
}

function OwnOutput({ stage }: { stage: StageCell }) {
  const { stageTable } = useMessages();
  return <small className="own-output"> {stageTable.ownOutput(formatArea(stage.output))}</small>;
}

function NoStage() {
  const { stageTable } = useMessages();
  return <span className="no-stage" title={stageTable.noStage}><span aria-hidden="true">–</span><span className="visually-hidden">{stageTable.noStage}</span></span>;
}

/** In what the compared network's stage is another one. */
function Differences({ own, other }: { own: StageCell | undefined; other: StageCell | undefined }) {
  const { stageTable } = useMessages();
  const found = stageDifferences(own, other);
  if (found.length === 0) return null;
  return (
    <small className="differences">
      <NotEqual />{' '}
      <span className="visually-hidden">{stageTable.differs} </span>
      {found.map((difference) => stageTable.differences[difference]).join(stageTable.between)}
    </small>
  );
}
