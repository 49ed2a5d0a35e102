import { expect, test } from 'vitest';
import { rowsOf } from './rows';
import { rowsLayout } from './rowsLayout';

const rows = rowsOf([0, 2], { centred: [-1, 1], normalised: [-1, 1], output: [-1, 1] }, { mean: 1, variance: 1 }, null);
const options = { scale: 1, domain: [-4, 4], isDense: false } as const;

test('wide: words left and right of the lines, what is done between them', () => {
  const { isNarrow, place, y, textY, operation, height, meanX, right } = rowsLayout(rows, { ...options, width: 604 });
  expect(isNarrow).toBe(false);
  expect([-4, 0, 4].map(place)).toEqual([92, 292, 492]);
  expect([y(0), y(1), y(2), height]).toEqual([46, 140, 234, 268]);
  expect(textY(1)).toBe(140);
  expect(operation(1)).toEqual({ x: 0, y: 93 });
  expect(meanX - right).toBe(42);
});

test('narrow: the lines take all the width, the words stand above them', () => {
  const { isNarrow, place, y, textY, operation } = rowsLayout(rows, { ...options, width: 316 });
  expect(isNarrow).toBe(true);
  expect([-4, 4].map(place)).toEqual([8, 308]);
  expect([y(0), textY(0), textY(1)]).toEqual([72, 46, 140]);
  expect(operation(1)).toEqual({ x: 58, y: 140 });
});

test('larger text makes a picture narrow sooner', () => {
  expect(rowsLayout(rows, { ...options, width: 604, scale: 1.4 }).isNarrow).toBe(true);
});
