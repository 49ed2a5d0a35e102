import { useId, useMemo } from 'react';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { derive } from '../../../model/derive';
import { rowOf } from '../../../model/figures/accountRows';
import { formatCount, formatShort } from '../../primitives/format';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { useMessages } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import type { ShownNetwork } from '../shownNetwork';
import { ColumnChooser } from './ColumnChooser';
import { type Column, makeColumns } from './columns';
import { HeadRow, StemRow } from './SectionRow';
import { StageRow } from './StageRow';
import type { Place } from './nextCell';
import { TotalsRow } from './TotalsRow';
import { useCellKeys } from './useCellKeys';
import { useChosenColumns } from './useChosenColumns';
import './stageTable.css';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

/** The ResNet paper's Table 1 for the network on screen and the ones beside it. */
export function StageTable({ network, compare }: Props) {
  const { stageTable, workbench } = useMessages();
  const [chosen, choose] = useChosenColumns();
  const columns = useMemo(() => makeColumns(chosen, network, compare), [chosen, network, compare]);
  const stageCount = Math.max(...columns.map(({ table }) => table.stages.length));
  const focusedRow = useFocusedRow(network, stageCount);
  const current = columns.findIndex(({ role }) => role === 'current');
  const hasCell = ({ row, column }: Place) =>
    row === 0 || row === stageCount + 1 ? column === current : columns[column]?.table.stages[row - 1] !== undefined;
  const keys = useCellKeys({ row: 1, column: current }, hasCell);
  const hintId = useId();
  const common = { columns, cell: keys.button, focusedRow };
  return (
    <div className="stage-table">
      <ColumnChooser caption={stageTable.caption} chosen={chosen} onChange={choose} />
      <div className="stage-table-scroll">
        <table aria-describedby={hintId} {...keys.table}>
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
        </table>
      </div>
      <p id={hintId} className="visually-hidden">{stageTable.keys}</p>
      <StrideNote columns={columns} />
    </div>
  );
}

/** Another column may have more stages than the network on screen: the head stands below them all. */
function useFocusedRow({ graph }: ShownNetwork, stageCount: number): number | null {
  const focus = useSelected(({ state }) => effectiveFocus(state));
  const row = useMemo(() => rowOf(graph, focus), [graph, focus]);
  return row !== null && row > graph.stages.length ? stageCount + 1 : row;
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

/** Why ResNet-50's MACs are not the paper's. */
function StrideNote({ columns }: { columns: readonly Column[] }) {
  const { stageTable } = useMessages();
  if (!columns.some(({ modelId }) => modelId === 'resnet50')) return null;
  const v1 = derive({ ...CATALOGUE.resnet50, stride_on: '1x1' });
  return v1.ok ? <p className="stage-table-note">{stageTable.strideNote(formatShort(v1.value.figures.totals.macs))}</p> : null;
}
