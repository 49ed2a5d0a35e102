import { expect, test } from 'vitest';
import { isOneOf, itemAt, keysOf } from './lists';

test('an item from the front or from the end, as Array.at counts', () => {
  for (const place of [0, 2, -1, -3]) expect(itemAt(['a', 'b', 'c'], place)).toBe(['a', 'b', 'c'].at(place));
  expect(itemAt(new Float32Array([1, 2]), -1)).toBe(2);
});

test.each([3, -4, 0.5])('a place that no list of three has: %d', (place) => {
  expect(() => itemAt([1, 2, 3], place)).toThrow(`there is no item ${place} among 3`);
});

test('a table’s keys and membership', () => {
  expect(keysOf({ a: 1, b: 2 })).toEqual(['a', 'b']);
  expect([isOneOf(['a', 'b'], 'b'), isOneOf(['a', 'b'], 'toString')]).toEqual([true, false]);
});
