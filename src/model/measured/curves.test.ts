import { expect, test } from 'vitest';
import { type Curve, curveOf, drawnSteps, DRAWN_POINTS, gapOf, valueAt, withStroke } from './curves';
import type { MeasuredRun } from './degradation';

const run = (seed: number, loss: number[]): MeasuredRun => ({ network: 'plain20', seed, loss, trainError: 0, validationError: 0, gradientNorms: { first: 1, last: 1 } });

test('mean, lowest and highest of the seeds, at the middle of each window', () => {
  const curve = curveOf([run(1, [3, 1]), run(2, [2, 0.5]), run(3, [1, 0])], 5);
  expect(curve).toEqual({ steps: [2.5, 7.5], mean: [2, 0.5], low: [1, 0], high: [3, 1] });
});

/** A line from 10 down to 0. */
const LINE: Curve = { steps: [0, 35, 70], mean: [10, 5, 0], low: [], high: [] };

test('points are drawn evenly, and compared with the line between two windows', () => {
  expect(drawnSteps(LINE)).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
  expect([0, 7, 35, 49, 70].map((step) => valueAt(LINE, step))).toEqual([10, 9, 5, 3, 0]);
});

test('the gap is the mean distance at the drawn points', () => {
  // The line has 10, 60/7, … , 0 there, on the mean 5; a flat 10 lies 5 above it.
  const gap = gapOf(Array.from({ length: DRAWN_POINTS }, () => 10), LINE);
  expect(gap.mean).toBeCloseTo(5, 10);
  expect([gap.drawnEnd, gap.measuredEnd]).toEqual([10, 0]);
});

test('a stroke sets the points that it passes, and the nearest to its end', () => {
  const values = [9, 9, 9, 9];
  expect(withStroke(values, [0, 10, 20, 30], { x: 5, y: 2 }, { x: 22, y: 3.7 })).toEqual([9, 2.5, 3.7, 9]);
  expect(withStroke(values, [0, 10, 20, 30], { x: 19, y: 1 }, { x: 19, y: 1 })).toEqual([9, 9, 1, 9]);
});
