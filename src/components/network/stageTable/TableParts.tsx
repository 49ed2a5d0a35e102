import { formatCount, formatShort } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import type { Column } from './column';
import { HeadRow, StemRow } from './SectionRow';
import { type RowProps, StageRow } from './StageRow';
import { TotalsRow } from './TotalsRow';

interface Props extends Omit<RowProps, 'row'> {
  /** The most stages that any of the networks has. */
  stageCount: number;
}

/** Caption, heading and rows: stem, stages, head, and what they add up to. */
export function TableParts({ stageCount, ...common }: Props) {
  const { stageTable, workbench } = useMessages();
  const { columns } = common;
  return (
    <>
      <caption className="visually-hidden">{stageTable.caption}</caption>
      <Heading columns={columns} />
      <tbody>
        <StemRow {...common} row={0} />
        {Array.from({ length: stageCount }, (_, i) => (
          <StageRow key={i} {...common} row={i + 1} />
        ))}
        <HeadRow {...common} row={stageCount + 1} />
      </tbody>
      <tbody className="stage-table-totals">
        <TotalsRow name={workbench.parameters} columns={columns} of={({ params }) => params} format={formatCount} />
        <TotalsRow name={workbench.macs} columns={columns} of={({ macs }) => macs} format={formatShort} />
      </tbody>
    </>
  );
}

function Heading({ columns }: { columns: readonly Column[] }) {
  const { stageTable } = useMessages();
  return (
    <thead>
      <tr>
        <th scope="col">{stageTable.stage}</th>
        <th scope="col">{stageTable.output}</th>
        {columns.map(({ key, name, role }) => (
          <th key={key} scope="col" data-role={role}>
            {name}
            {role === 'current' && <span className="visually-hidden"> ({stageTable.onScreen})</span>}
            {role === 'compared' && <small> {stageTable.compared}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
