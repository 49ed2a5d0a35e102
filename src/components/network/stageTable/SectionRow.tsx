import type { ReactNode } from 'react';
import { sectionText } from '../../../model/figures/lineText';
import type { SectionLine, TableColumn } from '../../../model/figures/stageTable';
import { STEM_NAME } from '../../../model/graph/layerGraph';
import type { Shape } from '../../../model/graph/shape';
import { formatArea } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { Cell } from './Cell';
import type { Column } from './column';
import { NotEqual } from './NotEqual';
import type { RowProps } from './StageRow';
import { type Run, runsOf } from './runs';

/** conv1; the pooling after it stands beside it. */
export function StemRow(props: RowProps) {
  return (
    <SectionRow
      {...props}
      name={STEM_NAME}
      label={STEM_NAME}
      targetOf={({ targets }) => targets.stem}
      linesOf={({ stem }) => stem}
      sizeOf={({ stemOutput }) => formatArea(stemOutput)}
    />
  );
}

/** Average pooling and the classifier. */
export function HeadRow(props: RowProps) {
  const { diagram } = useMessages();
  return (
    <SectionRow
      {...props}
      name={diagram.head}
      label={
        <>
          {diagram.head} <code>fc</code>
        </>
      }
      targetOf={({ targets }) => targets.head}
      linesOf={({ head }) => head}
      sizeOf={({ pooled }) => sides(pooled)}
    />
  );
}

interface SectionRowProps extends RowProps {
  name: string;
  label: ReactNode;
  /** What a cell of the network on screen selects. */
  targetOf: (table: TableColumn) => string;
  linesOf: (table: TableColumn) => readonly SectionLine[];
  sizeOf: (table: TableColumn) => string;
}

/** One cell over all neighbours that agree, as in the paper. */
function SectionRow({ columns, row, cell, focusedRow, name, label, targetOf, linesOf, sizeOf }: SectionRowProps) {
  const messages = useMessages();
  const current = columns.find(({ role }) => role === 'current');
  const ownSize = current === undefined ? '' : sizeOf(current.table);
  const lines = ({ table }: Column) => linesOf(table).map((line) => sectionText(line, messages.stageTable));
  return (
    <tr data-stage={0} data-lit={cell === null && focusedRow === row ? '' : undefined}>
      <th scope="row">
        <span className="paper-name">{label}</span>
      </th>
      <td>{ownSize}</td>
      {runsOf(columns, (column) => `${lines(column).join()} ${sizeOf(column.table)}`).map((run) => {
        const [first] = run.columns;
        const own = run.columns.find(({ role }) => role === 'current');
        const size = sizeOf(first.table);
        return (
          <td key={first.key} colSpan={run.columns.length} data-role={roleOf(run)}>
            {own === undefined ? (
              <SectionText lines={lines(first)} />
            ) : (
              <Cell
                column={own}
                stage={name}
                target={targetOf(own.table)}
                isSelected={focusedRow === row}
                place={{ row, column: columns.indexOf(own) }}
                cell={cell}
              >
                <SectionText lines={lines(first)} />
              </Cell>
            )}
            {size !== ownSize && <small className="own-output">{messages.stageTable.ownOutput(size)}</small>}
            {first.role === 'compared' && <Differs />}
          </td>
        );
      })}
    </tr>
  );
}

/** Breaks between its layers only. */
function SectionText({ lines }: { lines: readonly string[] }) {
  return (
    <span className="section-text">
      {lines.map((line, i) => (
        <span key={line}>
          {line}
          {i < lines.length - 1 && ' · '}
        </span>
      ))}
    </span>
  );
}

/** A cell over several columns belongs to none of them. */
function roleOf({ columns }: Run): Column['role'] {
  return columns.length === 1 ? columns[0].role : 'other';
}

function Differs() {
  const { stageTable } = useMessages();
  return (
    <small className="differences">
      <NotEqual />
      <span className="visually-hidden">{stageTable.differs}</span>
    </small>
  );
}

/** 1×1, as the paper writes what is left after the average pooling. */
function sides({ height, width }: Shape): string {
  return `${height}×${width}`;
}
