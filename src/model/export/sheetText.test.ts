import { expect, test } from 'vitest';
import { sheetAsLatex, sheetAsMarkdown, type SheetDocument } from './sheetText';

const SHEET: SheetDocument = {
  title: 'Sheet 1',
  notes: ['100 % counted'],
  exercises: [
    {
      title: 'Count',
      sentences: ['How many has `conv_1`, 3×3?'],
      code: [],
      table: [],
      blanks: [{ name: 'weights of `conv_1`', unit: 'parameters' }],
    },
    {
      title: 'Find',
      sentences: ['Which line?'],
      code: ['def f(x):', '    return x # _'],
      table: [
        ['stage', 'output'],
        ['conv2_x', ''],
      ],
      blanks: [],
    },
  ],
};

test('as Markdown: code stays code, blanks can be written on', () => {
  expect(sheetAsMarkdown(SHEET)).toBe(
    [
      '# Sheet 1',
      '',
      '## Count',
      '',
      'How many has `conv_1`, 3×3?',
      '',
      String.raw`- weights of ` + '`conv_1`' + String.raw` \_\_\_\_\_\_ parameters`,
      '',
      '## Find',
      '',
      'Which line?',
      '',
      '```',
      ' 1  def f(x):',
      ' 2      return x # _',
      '```',
      '',
      '| stage | output |',
      '| --- | --- |',
      String.raw`| conv2\_x |  |`,
      '',
      '100 % counted',
      '',
    ].join('\n'),
  );
});

test('as LaTeX: a numbered list; source as it is', () => {
  const lines = sheetAsLatex(SHEET, 'Needs booktabs.')
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      '% Needs booktabs.',
      String.raw`\item \textbf{Count}\par`,
      String.raw`How many has \texttt{conv\_1}, 3$\times$3?\par`,
      String.raw`weights of \texttt{conv\_1} \underline{\hspace{6em}} parameters\par`,
      String.raw`2      return x # _`,
      String.raw`conv2\_x &  \\`,
      String.raw`{\footnotesize 100 \% counted\par}`,
    ]),
  );
});
