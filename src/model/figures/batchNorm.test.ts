import { describe, expect, test } from 'vitest';
import { batchStatistics, normalise, passBatch, UNTRAINED } from './batchNorm';

/** Mean (2 + 4 + 4 + 4 + 5 + 5 + 7 + 9) / 8 = 5; squares of the differences 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, by 8: 4. */
const VALUES = [2, 4, 4, 4, 5, 5, 7, 9];
const PLAIN = { gamma: 1, beta: 0 };
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 4) as number);

test('the batch’s mean, and its variance by n', () => {
  expect(batchStatistics(VALUES)).toEqual({ mean: 5, variance: 4 });
});

test('minus the mean, over the deviation, times γ, plus β', () => {
  const { centred, normalised, output } = normalise(VALUES, { mean: 5, variance: 4 }, { gamma: 3, beta: -1 });
  expect(centred).toEqual([-3, -1, -1, -1, 0, 0, 2, 4]);
  expect(normalised).toEqual(close([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]));
  expect(output).toEqual(close([-5.5, -2.5, -2.5, -2.5, -1, -1, 2, 5]));
});

test('ε = 1e-5 keeps a constant channel finite, and takes half a hundred-thousandth of a variance of 1', () => {
  expect(normalise([7, 7], batchStatistics([7, 7]), { gamma: 2, beta: 0.5 }).output).toEqual([0.5, 0.5]);
  expect(normalise([1], { mean: 0, variance: 1 }, PLAIN).normalised[0]).toBeCloseTo(0.999995, 8);
  expect(normalise([1], { mean: 0, variance: 0 }, PLAIN).normalised[0]).toBeCloseTo(316.22777, 4); // 1 / √1e-5
});

describe('the input shifted and stretched', () => {
  const changed = VALUES.map((value) => 3 * value - 20);

  test('is the same to the batch’s own statistics', () => {
    expect(normalise(changed, batchStatistics(changed), PLAIN).normalised).toEqual(
      close([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]),
    );
  });

  test('is another to statistics that stand still', () => {
    expect(normalise(changed, { mean: 5, variance: 4 }, PLAIN).normalised).toEqual(
      close([-9.5, -6.5, -6.5, -6.5, -5, -5, -2, 1]),
    );
  });
});

/** torch.nn.BatchNorm1d: 0.9 · 0 + 0.1 · 5, and 0.9 · 1 + 0.1 · 32 / 7; again: 0.9 · 0.5 + 0.1 · 5, … */
test('the running statistics take a tenth of every batch, its variance by n − 1', () => {
  const first = passBatch(UNTRAINED, VALUES);
  expect(first.mean).toBeCloseTo(0.5, 12);
  expect(first.variance).toBeCloseTo(1.357142857, 8);
  const second = passBatch(first, VALUES);
  expect(second.mean).toBeCloseTo(0.95, 12);
  expect(second.variance).toBeCloseTo(1.678571429, 8);
});
