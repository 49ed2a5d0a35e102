import type { ModelId } from '../../../model/architecture/catalogue';
import { type TableColumn, tableColumn } from '../../../model/figures/stageTable';
import type { ShownNetwork } from '../shownNetwork';

export type ColumnRole = 'current' | 'compared' | 'other';

/** One network in the table. */
export interface Column {
  /** The catalogue's id, or a word for a network that is none of the catalogue's. */
  key: string;
  role: ColumnRole;
  modelId: ModelId | null;
  name: string;
  table: TableColumn;
}

export function columnOf(
  { key, role }: Pick<Column, 'key' | 'role'>,
  { modelId, name, graph, figures }: ShownNetwork,
): Column {
  return { key, role, modelId, name, table: tableColumn(graph, figures) };
}
