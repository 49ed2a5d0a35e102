import { expect, test } from 'vitest';
import { latexFloat, latexRow, latexSpan, latexTabular } from './latexTable';

test('a table is ruled above, below and between its parts, and indented by what it stands in', () => {
  const parts = [[latexRow(['a', 'b'])], [latexRow(['1', '2']), latexRow([latexSpan('3', 2)])], [latexRow(['4', ''])]];
  const source = latexFloat(
    'table*',
    { remarks: ['Needs booktabs.'], caption: 'A caption', columnGap: '3pt' },
    latexTabular('lr', parts),
  );
  expect(source.split('\n')).toEqual([
    '% Needs booktabs.',
    String.raw`\begin{table*}`,
    String.raw`  \centering`,
    String.raw`  \footnotesize`,
    String.raw`  \setlength{\tabcolsep}{3pt}`,
    String.raw`  \caption{A caption}`,
    String.raw`  \begin{tabular}{lr}`,
    String.raw`    \toprule`,
    String.raw`    a & b \\`,
    String.raw`    \midrule`,
    String.raw`    1 & 2 \\`,
    String.raw`    \multicolumn{2}{c}{3} \\`,
    String.raw`    \midrule`,
    String.raw`    4 &  \\`,
    String.raw`    \bottomrule`,
    String.raw`  \end{tabular}`,
    String.raw`\end{table*}`,
    '',
  ]);
});
