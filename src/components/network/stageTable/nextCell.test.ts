import { expect, test } from 'vitest';
import { nextCell } from './nextCell';

/** A merged cell above, a full row, a row without its last two cells. */
const cells = [
  { row: 0, column: 0 },
  { row: 1, column: 0 },
  { row: 1, column: 1 },
  { row: 1, column: 2 },
  { row: 2, column: 0 },
];

test.each([
  ['ArrowRight', { row: 1, column: 0 }, { row: 1, column: 1 }],
  ['ArrowRight', { row: 1, column: 2 }, null],
  ['ArrowLeft', { row: 1, column: 2 }, { row: 1, column: 1 }],
  ['ArrowLeft', { row: 1, column: 0 }, null],
  ['Home', { row: 1, column: 2 }, { row: 1, column: 0 }],
  ['End', { row: 1, column: 0 }, { row: 1, column: 2 }],
  ['ArrowDown', { row: 0, column: 0 }, { row: 1, column: 0 }],
  ['ArrowDown', { row: 1, column: 2 }, { row: 2, column: 0 }],
  ['ArrowUp', { row: 1, column: 2 }, { row: 0, column: 0 }],
  ['ArrowUp', { row: 0, column: 0 }, null],
  ['a', { row: 1, column: 1 }, null],
])('%s from %o leads to %o', (key, from, to) => {
  expect(nextCell(cells, from, key)).toEqual(to);
});
