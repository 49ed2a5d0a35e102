import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords, parseCsv } from '../../../tests/support/parseCsv';
import { compileTex, findTex, hasTexPackage, texNote } from '../../../tests/support/tex';
import { type DataTable, dataTableAsCsv, dataTableAsMarkdown } from './dataTable';
import { dataTableAsLatex } from './dataTableAsLatex';
import { latexText } from './latexText';

const cell = (text: string, value: number | null = null) => ({ text, value });

const OPTIONS: DataTable = {
  caption: 'Options & costs, 100 %.',
  columns: [
    ['option', 'option'],
    ['whole network', 'parameters'],
    ['whole network', 'MACs'],
  ],
  rows: [
    [cell('A_1'), cell('21,623,848', 21_623_848), cell('3.644 G', 3_644_217_000)],
    [cell('B'), cell('21,797,672', 21_797_672), cell('', null)],
  ],
  sums: 1,
};

test('as CSV: one heading a column, exact numbers', () => {
  expect(csvRecords(dataTableAsCsv(OPTIONS))).toEqual([
    { option: 'A_1', 'whole network: parameters': '21623848', 'whole network: MACs': '3644217000' },
    { option: 'B', 'whole network: parameters': '21797672', 'whole network: MACs': '' },
  ]);
});

test('what the table shows stands in a column of its own, in the first row', () => {
  const [head, first, last] = parseCsv(dataTableAsCsv(OPTIONS, 'about'));
  expect([head?.at(-1), first?.at(-1), last?.at(-1)]).toEqual(['about', 'Options & costs, 100 %.', '']);
});

test('whatever stands in a table is read back from the CSV', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '×', '阶', '|') });
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
  const row = fc
    .tuple(text, value, value)
    .map(([name, ...values]) => [cell(name), ...values.map((one) => cell('shown', one))]);
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const [, ...read] = parseCsv(dataTableAsCsv({ ...OPTIONS, rows, sums: 0 }));
      expect(read).toHaveLength(rows.length);
      read.forEach((fields, i) => {
        expect(fields[0]).toBe(rows[i]![0]!.text); // as long
        fields.slice(1).forEach((field, j) => {
          const expected = rows[i]![j + 1]!.value; // as wide
          expect(expected === null ? field === 'shown' : Number(field) === expected).toBe(true); // -0 is 0
        });
      });
    }),
  );
});

test('as Markdown: numbers flush right, as they are read on screen', () => {
  expect(dataTableAsMarkdown(OPTIONS).split('\n')).toEqual([
    'Options & costs, 100 %.',
    '',
    '| option | whole network: parameters | whole network: MACs |',
    '| --- | ---: | ---: |',
    String.raw`| A\_1 | 21,623,848 | 3.644 G |`,
    '| B | 21,797,672 |  |',
    '',
  ]);
});

describe('as LaTeX', () => {
  test('a heading over two columns has its rule; the last row is a sum', () => {
    const lines = dataTableAsLatex(OPTIONS, 'Needs booktabs.')
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toContain(String.raw`\begin{tabular}{lrr}`);
    expect(lines).toContain(String.raw`\multicolumn{1}{c}{} & \multicolumn{2}{c}{whole network} \\`);
    expect(lines).toContain(String.raw`\cmidrule(lr){2-3}`);
    expect(lines.slice(lines.indexOf(String.raw`A\_1 & 21,623,848 & 3.644 G \\`))).toEqual([
      String.raw`A\_1 & 21,623,848 & 3.644 G \\`,
      String.raw`\midrule`,
      String.raw`B & 21,797,672 &  \\`,
      String.raw`\bottomrule`,
      String.raw`\end{tabular}`,
      String.raw`\end{table}`,
      '',
    ]);
  });

  test('signs of the app are LaTeX’s', () => {
    expect(latexText('x̂, 56²×64, −2.1 %, 7.2 × 10⁻⁷')).toBe(
      String.raw`$\hat{x}$, 56$^{2}$$\times$64, $-$2.1 \%, 7.2 $\times$ 10$^{-7}$`,
    );
  });

  const signs = { ...OPTIONS, caption: 'x̂ μ γ β ± ≈ ≠ ≤ ≥ → √ ∞ … 10⁻⁷ {a} \\ ^ ~ $ # _ “quoted”' };
  const latin = findTex(['pdflatex']);
  test.skipIf(latin === null)(`compiles${texNote(latin)}`, () => {
    const source = String.raw`\documentclass{article}\usepackage{booktabs}\begin{document}${dataTableAsLatex(signs, 'Needs booktabs.')}\end{document}`;
    expect(compileTex(latin!, source)).toMatchObject({ ok: true }); // skipped without one
  });

  const chinese = hasTexPackage('ctex') ? findTex(['xelatex']) : null;
  test.skipIf(chinese === null)(
    `compiles in Chinese with XeLaTeX and ctex, as its first line says${chinese === null ? ' (not checked here: no xelatex or ctex)' : ''}`,
    () => {
      const table = {
        ...OPTIONS,
        caption: '各阶段的参数量，He 等人（2015）。',
        columns: [['选项'], ['参数量'], ['乘加次数']],
      };
      const source = String.raw`\documentclass{article}\usepackage{booktabs}\usepackage{ctex}\begin{document}${dataTableAsLatex(table, '需要 booktabs 和 ctex，用 XeLaTeX 编译。')}\end{document}`;
      expect(compileTex(chinese!, source)).toMatchObject({ ok: true }); // skipped without one
    },
    60_000,
  );
});
