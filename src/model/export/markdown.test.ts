import { expect, test } from 'vitest';
import { markdownTable } from './markdown';

test('a pipe table: names, a rule that aligns, numbers as they are, signs of Markdown escaped', () => {
  const rows = [
    ['a|b', 'c_d', 'e'],
    ['`x`', 1234.5, ''],
  ];
  const alignments = ['none', 'right', 'center'] as const;
  expect(markdownTable(rows, (column) => alignments[column]!).split('\n')).toEqual([
    String.raw`| a\|b | c\_d | e |`,
    '| --- | ---: | :---: |',
    String.raw`| \`x\` | 1234.5 |  |`,
  ]);
});
