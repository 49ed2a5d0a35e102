import { useMemo } from 'react';
import type { ShownNetwork } from '../shownNetwork';
import { columnOf } from './column';
import { TableParts } from './TableParts';
import './stageTable.css';

interface Props {
  network: ShownNetwork;
  /** Stands beside it, with a mark wherever it differs. */
  compare: ShownNetwork;
}

/** Two networks' columns of the stage table, to read. */
export function PairTable({ network, compare }: Props) {
  const columns = useMemo(
    () => [
      columnOf({ key: 'current', role: 'current' }, network),
      columnOf({ key: 'compared', role: 'compared' }, compare),
    ],
    [network, compare],
  );
  const stageCount = Math.max(...columns.map(({ table }) => table.stages.length));
  return (
    <div className="stage-table">
      <div className="stage-table-scroll">
        <table>
          <TableParts columns={columns} stageCount={stageCount} cell={null} focusedRow={null} />
        </table>
      </div>
    </div>
  );
}
