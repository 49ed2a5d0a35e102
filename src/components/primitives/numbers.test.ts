import { expect, test } from 'vitest';
import { milliseconds, plainNumber, powerOfTen } from './numbers';

test.each([
  [2.4e-7, '2.4 × 10⁻⁷'],
  [0, '0'],
  [1.96e-12, '2.0 × 10⁻¹²'],
  [3100, '3.1 × 10³'],
  [1, '1.0 × 10⁰'],
])('%f is %s', (value, text) => {
  expect(powerOfTen(value)).toBe(text);
});

test.each([
  [0.41234, '0.412'],
  [-1.07, '−1.070'],
  [-0.0001, '0.000'],
])('%f is %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test.each([
  [0.4149, '0.41 ms'],
  [12.345, '12.3 ms'],
  [1203.6, '1,204 ms'],
])('%f is %s', (value, text) => {
  expect(milliseconds(value)).toBe(text);
});
