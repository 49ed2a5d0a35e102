import { expect, test } from 'vitest';
import { median, p95, quantile } from './statistics';

test('quantiles, between neighbours in proportion', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(p95(Array.from({ length: 101 }, (_, i) => i))).toBe(95);
  expect(quantile([10, 20], 0.25)).toBe(12.5);
  expect(p95([7])).toBe(7);
});

test('nothing has no median', () => {
  expect(median([])).toBeNaN();
});
