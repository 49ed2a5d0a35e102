import { expect, test } from 'vitest';
import { pathWaterfall } from './pathWaterfall';

test('each step begins where the one before it ended, and the first at 0', () => {
  const { bars, zero } = pathWaterfall([1, 3, 2, -1], 400, 80); // steps +1, +2, −1, −3 between −1 and 3: 20 px a unit
  expect(zero).toBe(60);
  expect(bars.map(({ end }) => end)).toEqual([40, 0, 20, 80]);
  expect(bars.map(({ y, height }) => [y, height])).toEqual([
    [40, 20],
    [0, 40],
    [0, 20],
    [20, 60],
  ]);
  expect(bars.map(({ isNegative }) => isNegative)).toEqual([false, false, true, true]);
  expect(bars.map(({ x, width }) => x + width / 2)).toEqual([50, 150, 250, 350]);
});

test('sums of one sign still start at 0', () => {
  expect(pathWaterfall([2, 4], 100, 100)).toMatchObject({ zero: 100, bars: [{ end: 50 }, { end: 0 }] });
});
