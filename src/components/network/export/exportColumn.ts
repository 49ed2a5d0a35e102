import type { ExportColumn } from '../../../model/export/paperTable';
import { tableColumn } from '../../../model/figures/stageTable';
import type { ShownNetwork } from '../shownNetwork';
import type { Column } from '../stageTable/column';
import { argumentsOf } from './figureNotes';

/** A network's column of an exported stage table. */
export function exportColumn(network: ShownNetwork): ExportColumn {
  return { name: network.name, id: argumentsOf(network), table: tableColumn(network.graph, network.figures) };
}

/** The columns of the table on screen, exported. @param network which none of the catalogue's columns is */
export function exportColumns(columns: readonly Column[], network: ShownNetwork): ExportColumn[] {
  return columns.map(({ name, modelId, table }) => ({ name, table, id: argumentsOf({ modelId, spec: network.spec }) }));
}
