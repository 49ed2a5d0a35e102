/** A row of a LaTeX table; its cells are LaTeX. */
export function latexRow(cells: readonly string[]): string {
  return String.raw`${cells.join(' & ')} \\`;
}

/** A cell over neighbouring columns, as its letter aligns it. */
export function latexSpan(cell: string, span: number, alignment = 'c'): string {
  return String.raw`\multicolumn{${span}}{${alignment}}{${cell}}`;
}

/**
 * The lines of a `tabular` as the package booktabs rules it: above, below, and between its parts.
 *
 * @param columns LaTeX's letters for them, such as `lrr`
 * @param parts heading, body and, where there are any, sums, each as its lines
 */
export function latexTabular(columns: string, parts: readonly (readonly string[])[]): string[] {
  const ruled = parts.flatMap((lines, i) => (i === 0 ? lines : [String.raw`\midrule`, ...lines]));
  return [
    String.raw`\begin{tabular}{${columns}}`,
    ...indented([String.raw`\toprule`, ...ruled, String.raw`\bottomrule`]),
    String.raw`\end{tabular}`,
  ];
}

/** A table of its own with a caption, over one column of a page or, as `table*`, over all. */
export function latexFloat(
  environment: 'table' | 'table*',
  { remarks, caption, columnGap }: { remarks: readonly string[]; caption: string; columnGap: string },
  tabular: readonly string[],
): string {
  return [
    ...remarks.map((remark) => `% ${remark}`),
    String.raw`\begin{${environment}}`,
    ...indented([
      String.raw`\centering`,
      String.raw`\footnotesize`,
      String.raw`\setlength{\tabcolsep}{${columnGap}}`,
      String.raw`\caption{${caption}}`,
      ...tabular,
    ]),
    String.raw`\end{${environment}}`,
    '',
  ].join('\n');
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
