import { expect, test } from 'vitest';
import { apart } from './apart';

test('labels that stand close move up, from the lowest on; others stay', () => {
  const labels = [
    { id: 'far', y: 10 },
    { id: 'a', y: 95 },
    { id: 'b', y: 90 },
    { id: 'c', y: 104 },
  ];
  expect(apart(labels, 10, 100)).toEqual([
    { id: 'c', y: 100 },
    { id: 'a', y: 90 },
    { id: 'b', y: 80 },
    { id: 'far', y: 10 },
  ]);
});
