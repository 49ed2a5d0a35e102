import { useId, useMemo } from 'react';
import { CATALOGUE } from '../../../model/architecture/catalogue';
import { derive } from '../../../model/derive';
import { rowOf } from '../../../model/figures/accountRows';
import { formatShort } from '../../primitives/format';
import { effectiveFocus } from '../../../state/effectiveFocus';
import { useMessages } from '../../primitives/messages';
import { useSelected, useStore } from '../../primitives/useStore';
import { exportColumns } from '../export/exportColumn';
import { SaveFigure } from '../export/SaveFigure';
import type { ShownNetwork } from '../shownNetwork';
import { ColumnChooser } from './ColumnChooser';
import type { Column } from './column';
import { makeColumns } from './columns';
import type { Place } from './nextCell';
import { TableParts } from './TableParts';
import { useCellKeys } from './useCellKeys';
import './stageTable.css';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

/** The ResNet paper's Table 1 for the network on screen and the ones beside it. */
export function StageTable({ network, compare }: Props) {
  const { stageTable, workbench } = useMessages();
  const store = useStore();
  const chosen = useSelected(({ state }) => state.explore.columns);
  const columns = useMemo(() => makeColumns(chosen, network, compare), [chosen, network, compare]);
  const exported = useMemo(() => exportColumns(columns, network), [columns, network]);
  const stageCount = Math.max(...columns.map(({ table }) => table.stages.length));
  const focusedRow = useFocusedRow(network, stageCount);
  const current = columns.findIndex(({ role }) => role === 'current');
  const hasCell = ({ row, column }: Place) =>
    row === 0 || row === stageCount + 1 ? column === current : columns[column]?.table.stages[row - 1] !== undefined;
  const keys = useCellKeys({ row: 1, column: current }, hasCell);
  const hintId = useId();
  return (
    <div className="stage-table" data-saveable="">
      <ColumnChooser
        caption={stageTable.caption}
        chosen={chosen}
        onChange={(next) => store.changeIn('explore', { columns: next })}
      >
        <SaveFigure
          file={`${network.modelId ?? 'network'}-stages`}
          title={`${workbench.panels.table}: ${network.name}`}
          counts={['parameters', 'macs', 'without']}
          remarks={[exported.map(({ name, id }) => `${name} (${id})`).join(' · ')]}
          stages={() => exported}
        />
      </ColumnChooser>
      <div className="stage-table-scroll">
        <table aria-describedby={hintId} {...keys.table}>
          <TableParts columns={columns} stageCount={stageCount} cell={keys.button} focusedRow={focusedRow} />
        </table>
      </div>
      <p id={hintId} className="visually-hidden">
        {stageTable.keys}
      </p>
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

/** Why ResNet-50's MACs are not the paper's. */
function StrideNote({ columns }: { columns: readonly Column[] }) {
  const { stageTable } = useMessages();
  if (!columns.some(({ modelId }) => modelId === 'resnet50')) return null;
  const v1 = derive({ ...CATALOGUE.resnet50, stride_on: '1x1' });
  return v1.ok ? (
    <p className="stage-table-note">{stageTable.strideNote(formatShort(v1.value.figures.totals.macs))}</p>
  ) : null;
}
