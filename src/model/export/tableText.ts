import { type CsvField, toCsv } from './csv';
import { withAbout } from './dataTable';
import { convolutionText } from '../figures/lineText';
import { escapeMarkdown, markdownTable } from './markdown';
import type { PaperCell, PaperTable, TableWords } from './paperTable';

/**
 * As comma-separated values (RFC 4180); counts without separators, for a spreadsheet to read.
 *
 * @param about heading of a last column that says which networks and how they are counted; none where it is empty
 */
export function tableAsCsv(table: PaperTable, about = ''): string {
  return toCsv(
    withAbout(
      rowsOf(table, (count) => count),
      about,
      captionOf(table),
    ),
  );
}

/** With what makes each network again, where its name does not say it. */
function captionOf({ columns, words: { caption, between } }: PaperTable): string {
  return caption(columns.map(({ name, id }) => (name === id ? name : `${name} (${id})`)).join(between));
}

/** As a pipe table, after a line that says which networks and how they are counted. */
export function tableAsMarkdown(table: PaperTable): string {
  const rows = rowsOf(table, (count) => count.toLocaleString('en'));
  const text = markdownTable(rows, (column) => (column < NAMING_COLUMNS ? 'none' : 'center'));
  return `${escapeMarkdown(captionOf(table))}\n\n${text}\n`;
}

/** Stage, module and output stand before the networks. */
const NAMING_COLUMNS = 3;

function rowsOf({ columns, words, rows, totals }: PaperTable, count: (value: number) => CsvField): CsvField[][] {
  return [
    [words.stage, words.module, words.output, ...columns.map(({ name }) => name)],
    ...rows.map(({ name, module, output, cells }) => [
      name,
      module,
      output,
      ...cells.map((cell) => cellText(cell, words)),
    ]),
    ...totals.map(({ name, counts }) => [name, '', '', ...counts.map(count)]),
  ];
}

/** On one line: `[1×1, 64; 3×3, 64; 1×1, 256] × 3`. */
function cellText(cell: PaperCell, words: TableWords): string {
  if (cell.kind === 'none') return '';
  const content =
    cell.kind === 'block' ? `[${cell.lines.map(convolutionText).join('; ')}] × ${cell.repeats}` : cell.lines.join('; ');
  return cell.output === null ? content : `${content}; ${words.ownOutput(cell.output)}`;
}
