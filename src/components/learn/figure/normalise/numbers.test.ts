import { expect, test } from 'vitest';
import { minus, plus, size, twoDecimals } from './numbers';

test.each([
  [0.834, '0.83'],
  [-1.066, '−1.07'],
  [-0.004, '0.00'],
])('%f is %s', (value, text) => {
  expect(twoDecimals(value)).toBe(text);
});

test.each([
  [0.834, '− 0.83'],
  [-1.066, '+ 1.07'],
  [0, '− 0.00'],
  [-0.004, '− 0.00'],
])('%f is subtracted as %s', (value, text) => {
  expect(minus(value)).toBe(text);
});

test.each([
  [0.588, '0.59'],
  [12.34, '12'],
  [999, '999'],
  [2.1e-11, '2.1 × 10⁻¹¹'],
  [6.2e9, '6.2 × 10⁹'],
  [0.0102, '0.010'],
])('%f is as large as %s', (value, text) => {
  expect(size(value)).toBe(text);
});

test.each([
  [1.5, '+ 1.5'],
  [-0.5, '− 0.5'],
  [0, '+ 0'],
])('%f is added as %s', (value, text) => {
  expect(plus(value)).toBe(text);
});
