import { expect, test } from 'vitest';
import { kilobytes, ms, table, times } from './table';

test('columns line up, text to the left and numbers to the right', () => {
  expect(
    table(
      ['network', 'median'],
      [
        ['resnet50', '1.20 ms'],
        ['a', '12.0 ms'],
      ],
    ),
  ).toBe(['network    median', '────────  ───────', 'resnet50  1.20 ms', 'a         12.0 ms'].join('\n'));
});

test('numbers keep three figures or so', () => {
  expect([ms(1.234), ms(123.45), times(9.87), times(31.46), kilobytes(109_950)]).toEqual([
    '1.23 ms',
    '123.5 ms',
    '9.87×',
    '31.5×',
    '110.0 KB',
  ]);
});
