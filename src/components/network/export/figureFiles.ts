import type { ExportWords } from '../../../content/en/export';
import { type DataTable, dataTableAsCsv, dataTableAsMarkdown } from '../../../model/export/dataTable';
import { dataTableAsLatex } from '../../../model/export/dataTableAsLatex';
import { figureAsPng } from './figureAsPng';
import { loadOwnFonts, withOwnFonts } from './ownFonts';
import { type Format, textFile } from './formats';
import type { Drawn } from './piece';
import { pageFigure, type Saying } from './pageFigure';
export { stageTableText } from './stageTableText';

/** What makes the files of a figure, fetched as one when the first is asked for. */
export async function pictureFile(
  part: Drawn,
  saying: Saying,
  format: Format,
  trim?: (copy: Drawn) => void,
): Promise<Blob> {
  await loadOwnFonts();
  const file = await withOwnFonts(pageFigure(part, saying, trim));
  return format === 'PNG' ? figureAsPng(file) : textFile(file.source, format);
}

export function dataTableFile(table: DataTable, format: Format, words: ExportWords): Blob {
  if (format === 'LaTeX') return textFile(dataTableAsLatex(table, words.latexRemark), format);
  return textFile(format === 'CSV' ? dataTableAsCsv(table, words.about) : dataTableAsMarkdown(table), format);
}
