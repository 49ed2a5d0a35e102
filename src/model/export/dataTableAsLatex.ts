import { type DataTable, isNumeric } from './dataTable';
import { latexText } from './latexText';

/**
 * With the package booktabs. Headings that span columns have a rule of their own; numbers stand flush right.
 *
 * @param remark a line for the reader of the source, such as what it needs to compile
 */
export function dataTableAsLatex(table: DataTable, remark: string): string {
  const { caption, columns, rows, sums } = table;
  const body = rows.map((row) => line(row.map(({ text }) => latexText(text))));
  return [
    `% ${remark}`,
    String.raw`\begin{table}`,
    String.raw`  \centering`,
    String.raw`  \footnotesize`,
    String.raw`  \setlength{\tabcolsep}{4pt}`,
    String.raw`  \caption{${latexText(caption)}}`,
    String.raw`  \begin{tabular}{${columns.map((_, i) => alignment(table, i)).join('')}}`,
    String.raw`    \toprule`,
    ...headingLines(table),
    String.raw`    \midrule`,
    ...body.slice(0, body.length - sums),
    ...(sums > 0 ? [String.raw`    \midrule`, ...body.slice(-sums)] : []),
    String.raw`    \bottomrule`,
    String.raw`  \end{tabular}`,
    String.raw`\end{table}`,
    '',
  ].join('\n');
}

/** Signs of the widest text that stands on one line. */
const LONGEST = 44;

/** Numbers flush right; words that would not fit on a page's width break. */
function alignment(table: DataTable, i: number): string {
  if (isNumeric(table, i)) return 'r';
  const longest = Math.max(...table.rows.map((row) => row[i]?.text.length ?? 0));
  return longest > LONGEST ? String.raw`p{0.55\linewidth}` : 'l';
}

const line = (cells: readonly string[]) => `    ${cells.join(' & ')} ${String.raw`\\`}`;

function headingLines({ columns }: DataTable): string[] {
  const depth = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: depth }, (_, level) => {
    const isLast = level === depth - 1;
    const runs = isLast ? columns.map((names) => ({ text: names.at(-1) ?? '', span: 1 })) : spanning(columns, level);
    const cells = runs.map(({ text, span }) =>
      span === 1 && isLast ? latexText(text) : String.raw`\multicolumn{${span}}{c}{${latexText(text)}}`,
    );
    return isLast ? [line(cells)] : [line(cells), `    ${rulesUnder(runs)}`];
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
