import { expect, test } from 'vitest';
import { clockText } from './clockText';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [61_000, '1:01'],
  [760_000, '12:40'],
  [3_599_999, '59:59'],
  [3_725_000, '1:02:05'],
  [36_000_000, '10:00:00'],
])('%i ms are %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});
