import { type DataTable, isNumeric } from './dataTable';
import { latexFloat, latexRow, latexSpan, latexTabular } from './latexTable';
import { latexText } from './latexText';

/**
 * With the package booktabs. Headings that span columns have a rule of their own; numbers stand flush right.
 *
 * @param remark a line for the reader of the source, such as what it needs to compile
 */
export function dataTableAsLatex(table: DataTable, remark: string): string {
  const { caption, columns, rows, sums } = table;
  const lines = rows.map((row) => latexRow(row.map(({ text }) => latexText(text))));
  const above = lines.length - sums;
  const parts = [headingLines(table), lines.slice(0, above), ...(sums > 0 ? [lines.slice(above)] : [])];
  return latexFloat(
    'table',
    { remarks: [remark], caption: latexText(caption), columnGap: '4pt' },
    latexTabular(columns.map((_, i) => alignment(table, i)).join(''), parts),
  );
}

/** Signs of the widest text that stands on one line. */
const LONGEST = 44;

/** Numbers flush right; words that would not fit on a page's width break. */
function alignment(table: DataTable, i: number): string {
  if (isNumeric(table, i)) return 'r';
  const longest = Math.max(...table.rows.map((row) => row[i]?.text.length ?? 0));
  return longest > LONGEST ? String.raw`p{0.55\linewidth}` : 'l';
}

function headingLines({ columns }: DataTable): string[] {
  const depth = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: depth }, (_, level) => {
    const isLast = level === depth - 1;
    const runs = isLast ? columns.map((names) => ({ text: names.at(-1) ?? '', span: 1 })) : spanning(columns, level);
    const cells = runs.map(({ text, span }) =>
      span === 1 && isLast ? latexText(text) : latexSpan(latexText(text), span),
    );
    return isLast ? [latexRow(cells)] : [latexRow(cells), rulesUnder(runs)];
  }).flat();
}

/** Neighbours that agree at a level stand under one heading; a column that is named once has its name in the last line. */
function spanning(columns: DataTable['columns'], level: number): { text: string; span: number }[] {
  const runs: { text: string; span: number }[] = [];
  for (const names of columns) {
    const text = names[level] === names.at(-1) ? '' : (names[level] ?? '');
    const last = runs.at(-1);
    if (last !== undefined && last.text === text) last.span++;
    else runs.push({ text, span: 1 });
  }
  return runs;
}

function rulesUnder(runs: readonly { text: string; span: number }[]): string {
  let column = 1;
  return runs
    .flatMap(({ text, span }) => {
      const from = column;
      column += span;
      return text === '' ? [] : [String.raw`\cmidrule(lr){${from}-${from + span - 1}}`];
    })
    .join(' ');
}
