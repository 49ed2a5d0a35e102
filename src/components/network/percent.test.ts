import { expect, test } from 'vitest';
import { percentText, signedText } from './percent';

test.each([
  [13_114_368, 21_797_672, '60'],
  [1_116_416, 21_797_672, '5.1'],
  [9_536, 21_797_672, '0.04'],
  [640, 252_887_680, '<0.01'],
  [58_464_846, 1_727_962, '3,383'],
  [0, 21_797_672, '0'],
  [0, 0, '0'],
])('%d of %d is %s percent', (part, whole, text) => {
  expect(percentText(part, whole)).toBe(text);
});

test('differences carry a sign', () => {
  expect([3_231_232, -9_600, 0].map((count) => signedText(count))).toEqual(['+3,231,232', '−9,600', '±0']);
});
