import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { torchvisionModels } from '../../../tests/support/oracles';
import { commonDivisors, convolutionParamCount, nearestChoice, neighbours, outputLength } from './convolution';

test('parameters and output sides of every convolution that torchvision counted', () => {
  for (const { layers } of torchvisionModels()) {
    for (const { input, output, kernel, stride, padding, groups, params } of layers.filter(
      ({ type }) => type === 'Conv2d',
    )) {
      const args = {
        kernel: [kernel!, kernel!],
        inChannels: input[0]!,
        outChannels: output[0]!,
        groups: groups!,
        bias: false,
      } as const;
      expect(convolutionParamCount(args)).toBe(params);
      expect(input.slice(1).map((side) => outputLength(side, kernel!, stride!, padding!))).toEqual(output.slice(1));
    }
  }
});

test('a bias is one more for every output', () => {
  const args = { kernel: [3, 5], inChannels: 8, outChannels: 6, groups: 2 } as const;
  expect(convolutionParamCount({ ...args, bias: false })).toBe(15 * 4 * 6);
  expect(convolutionParamCount({ ...args, bias: true })).toBe(15 * 4 * 6 + 6);
});

test('output length is the number of places where the window fits', () => {
  const side = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(
      side,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
      (length, kernel, stride, padding) => {
        fc.pre(kernel <= length + 2 * padding);
        let places = 0;
        for (let start = -padding; start + kernel <= length + padding; start += stride) places += 1;
        expect(outputLength(length, kernel, stride, padding)).toBe(places);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('what would be right', () => {
  test('common divisors are those that a search finds', () => {
    const value = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const searched = Array.from({ length: 600 }, (_, i) => i + 1).filter((d) => a % d === 0 && b % d === 0);
        expect(commonDivisors(a, b)).toEqual(searched);
      }),
      { numRuns: 500 },
    );
  });

  test('128 is not divisible by 24; 16 and 32 are next to it', () => {
    const divisors = commonDivisors(128, 128);
    expect(neighbours(24, divisors)).toEqual([16, 32]);
    expect(neighbours(500, divisors)).toEqual([128]);
    expect(neighbours(0, divisors)).toEqual([1]);
    expect(nearestChoice(24, divisors)).toBe(16); // the smaller on a tie
    expect(nearestChoice(25, divisors)).toBe(32);
    expect(nearestChoice(-3, divisors)).toBe(1);
  });
});
