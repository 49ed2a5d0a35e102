import { expect, test } from 'vitest';
import { sfc32 } from './random';

test('sfc32 gives the numbers of its definition', () => {
  // Computed from PractRand's definition in Python's whole numbers, after 20 rounds.
  const uniform = sfc32(1, 2);
  expect([uniform(), uniform(), uniform()].map((value) => value * 2 ** 32)).toEqual([
    813_272_317, 3_126_398_172, 1_926_138_506,
  ]);
});
