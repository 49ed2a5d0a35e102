import { expect, test } from 'vitest';
import { formatRatio, formatShare } from './ratio';

test.each([
  [147_584 / 4736, '31.16'],
  [1023.9992, '1,023.999'],
  [1.99995, '1.99995'],
  [32, '32'],
])('%f is told from a whole number: %s', (ratio, text) => {
  expect(formatRatio(ratio)).toBe(text);
});

test.each([
  [1, '100%'],
  [1 / 32, '3.13%'],
  [1 / 128, '0.781%'],
  [1 / 131_072, '<0.01%'],
])('%f is %s', (share, text) => {
  expect(formatShare(share)).toBe(text);
});
