import type { ExportColumn } from '../../../model/export/paperTable';
import { tableColumn } from '../../../model/figures/stageTable';
import type { ShownNetwork } from '../shownNetwork';
import { argumentsOf } from './figureNotes';

/** A network's column of an exported stage table. */
export function exportColumn(network: ShownNetwork): ExportColumn {
  return { name: network.name, id: argumentsOf(network), table: tableColumn(network.graph, network.figures) };
}
