import type { ConvolutionLine } from '../figures/stageTable';
import { latexFloat, latexRow, latexSpan, latexTabular } from './latexTable';
import { latexCount, latexText } from './latexText';
import type { PaperCell, PaperRow, PaperTable, TableWords } from './paperTable';

/**
 * As the ResNet paper sets its Table 1: a block in brackets, times how often it stands there; one cell over
 * neighbours that agree. Needs only the package booktabs.
 *
 * @param remark a line for the reader of the source, such as what it needs to compile
 */
export function tableAsLatex(table: PaperTable, remark: string): string {
  const { columns, words, rows, totals } = table;
  const names = columns.map(({ name }) => name);
  const heading = latexRow([words.stage, words.output, ...names].map(latexText));
  const body = rows.flatMap((row, i) => [...(i === 0 ? [] : [String.raw`\addlinespace`]), rowLine(row, words)]);
  const sums = totals.map(({ name, counts }) =>
    latexRow([latexSpan(latexText(name), 2, 'l'), ...counts.map(latexCount)]),
  );
  return latexFloat(
    'table*',
    {
      remarks: [remark, ...columns.map(({ name, id }) => `${name}: ${id}`)],
      caption: latexText(words.caption(names.join(words.between))),
      columnGap: '3pt',
    },
    latexTabular(`ll*{${columns.length}}{c}`, [[heading], body, sums]),
  );
}

function rowLine({ name, output, cells }: PaperRow, words: TableWords): string {
  return latexRow([latexText(name), latexText(output), ...merged(cells, words)]);
}

/** Stem and head stand over all neighbours that agree; a block stands in its own column, as in the paper. */
function merged(cells: readonly PaperCell[], words: TableWords): string[] {
  const runs: { text: string; span: number; joins: boolean }[] = [];
  for (const cell of cells) {
    const text = cellLatex(cell, words);
    const last = runs.at(-1);
    if (cell.kind === 'layers' && last?.joins && last.text === text) last.span++;
    else runs.push({ text, span: 1, joins: cell.kind === 'layers' });
  }
  return runs.map(({ text, span }) => (span === 1 ? text : latexSpan(text, span)));
}

function cellLatex(cell: PaperCell, words: TableWords): string {
  if (cell.kind === 'none') return '--';
  const content = cell.kind === 'block' ? brackets(cell.lines, cell.repeats) : cell.lines.map(latexText).join(', ');
  return cell.output === null ? content : stacked(content, latexText(words.ownOutput(cell.output)));
}

/** A cell that says its own output below what it holds, which keeps its column narrow. */
const stacked = (...lines: readonly string[]) =>
  String.raw`\begin{tabular}{@{}c@{}}${lines.join(String.raw` \\ `)}\end{tabular}`;

function brackets(lines: readonly ConvolutionLine[], repeats: number): string {
  const rows = lines.map(convolution).join(String.raw` \\ `);
  return String.raw`$\left[\begin{array}{@{}c@{}}${rows}\end{array}\right]\times ${repeats}$`;
}

function convolution({ kernel, channels, groups }: ConvolutionLine): string {
  const cardinality = groups > 1 ? String.raw`,\ C{=}${groups}` : '';
  return String.raw`${kernel.join(String.raw`{\times}`)},\ ${channels}${cardinality}`;
}
