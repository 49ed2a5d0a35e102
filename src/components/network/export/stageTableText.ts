import { type ExportColumn, paperTable } from '../../../model/export/paperTable';
import { tableAsLatex } from '../../../model/export/tableAsLatex';
import { tableAsCsv, tableAsMarkdown } from '../../../model/export/tableText';
import type { Format } from './formats';
import type { FigureLanguage } from './networkFigure';

/** The stage table of some networks, as the ResNet paper sets it. */
export function stageTableText(
  columns: readonly ExportColumn[],
  format: Format,
  { messages, words }: FigureLanguage,
): string {
  const table = paperTable(columns, { ...messages.stageTable, head: messages.diagram.head, ...words.table });
  if (format === 'LaTeX') return tableAsLatex(table, words.latexRemark);
  return format === 'CSV' ? tableAsCsv(table, words.about) : tableAsMarkdown(table);
}
