import { haveSameSides, stageDifferences } from '../../../model/figures/stageDifferences';
import type { StageCell } from '../../../model/figures/stageTable';
import { formatArea } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { Cell } from './Cell';
import type { Column } from './column';
import { convolutionText } from '../../../model/figures/lineText';
import { NotEqual } from './NotEqual';
import type { CellButtonProps } from './useCellKeys';

export interface RowProps {
  columns: readonly Column[];
  /** 0 for the stem, 1 for the first stage. */
  row: number;
  /** Null in a table that is only read. */
  cell: CellButtonProps | null;
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
    <tr data-stage={row} data-lit={cell === null && focusedRow === row ? '' : undefined}>
      <th scope="row">
        <span className="paper-name">{name}</span> <code>{named?.moduleName}</code>
      </th>
      <td>{own === undefined ? '–' : formatArea(own.output)}</td>
      {columns.map((column, index) => {
        const stage = stageOf(column);
        return (
          <td key={column.key} data-role={column.role}>
            {stage === undefined ? (
              <NoStage />
            ) : (
              <Cell
                column={column}
                stage={name}
                target={stage.firstBlock}
                isSelected={column.role === 'current' && focusedRow === row}
                place={{ row, column: index }}
                cell={cell}
              >
                <Brackets stage={stage} own={column.role === 'compared' ? own : undefined} />
                {own !== undefined && !haveSameSides(own.output, stage.output) && <OwnOutput stage={stage} />}
              </Cell>
            )}
            {column.role === 'compared' && <Differences own={own} other={stage} />}
          </td>
        );
      })}
    </tr>
  );
}

/** @param own the stage that it is compared with: lines that are not there stand out */
function Brackets({ stage: { lines, repeats }, own }: { stage: StageCell; own: StageCell | undefined }) {
  const { stageTable } = useMessages();
  const isChanged = (text: string, i: number) => own !== undefined && text !== lineTextAt(own, i);
  return (
    <span className="bracketed">
      <span className="brackets">
        {lines.map(convolutionText).map((text, i) => (
          <span key={i} data-changed={isChanged(text, i) ? '' : undefined}>
            {text}{' '}
          </span>
        ))}
      </span>{' '}
      <span className="repeats">{stageTable.times(repeats)}</span>
    </span>
  );
}

function lineTextAt({ lines }: StageCell, index: number): string | null {
  const line = lines[index];
  return line === undefined ? null : convolutionText(line);
}

function OwnOutput({ stage }: { stage: StageCell }) {
  const { stageTable } = useMessages();
  return <small className="own-output"> {stageTable.ownOutput(formatArea(stage.output))}</small>;
}

function NoStage() {
  const { stageTable } = useMessages();
  return (
    <span className="no-stage" title={stageTable.noStage}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{stageTable.noStage}</span>
    </span>
  );
}

/** In what the compared network's stage is another one. */
function Differences({ own, other }: { own: StageCell | undefined; other: StageCell | undefined }) {
  const { stageTable } = useMessages();
  const found = stageDifferences(own, other);
  if (found.length === 0) return null;
  return (
    <small className="differences">
      <NotEqual /> <span className="visually-hidden">{stageTable.differs} </span>
      {found.map((difference) => stageTable.differences[difference]).join(stageTable.between)}
    </small>
  );
}
