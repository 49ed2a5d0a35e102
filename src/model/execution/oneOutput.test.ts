import { beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import type { GroupedAgainstMasked } from './executionTypes';
import { groupedAgainstMasked } from './groupedAgainstMasked';
import { oneOutput } from './oneOutput';

beforeAll(useWasm);

describe.each([
  { groups: 1, kernelSize: 3 },
  { groups: 4, kernelSize: 3 },
  { groups: 2, kernelSize: 1 },
  { groups: 4, kernelSize: 5 },
])('groups $groups, kernel $kernelSize', ({ groups, kernelSize }) => {
  const sizes = { inChannels: 8, outChannels: 12, side: 4 };

  test('every output is the sum of its terms', async () => {
    const result = await convolution({ ...sizes, groups, kernelSize });
    result.maskedOutput.forEach((output, i) => {
      const { sum, terms } = oneOutput(result, {
        channel: i % 12,
        column: Math.floor(i / 12) % 4,
        row: Math.floor(i / 48),
      });
      expect(Math.abs(sum - output)).toBeLessThan(1e-5 * result.largestOutput);
      expect(terms).toHaveLength((8 / groups) * kernelSize ** 2);
      expect(terms.at(-1)!.running).toBe(sum);
    });
  });
});

test("reads its group's channels only, and zeros beyond the edge", () => {
  // Two inputs, two groups: input 1 is 10 everywhere on a 2 × 2 map; its kernel counts 1 to 9.
  const request = { inChannels: 2, outChannels: 2, kernelSize: 3, groups: 2, side: 2, seed: 0, warmUps: 1, repeats: 1 };
  const input = Float32Array.from([0, 10, 0, 10, 0, 10, 0, 10]);
  const groupedKernel = Float32Array.from({ length: 18 }, (_, i) => (i % 2 === 1 ? (i + 1) / 2 : NaN)); // [3, 3, 2, 1]
  const { group, firstInput, inputCount, terms, sum } = oneOutput(
    { request, input, groupedKernel },
    { channel: 1, row: 0, column: 1 },
  );
  expect({ group, firstInput, inputCount }).toEqual({ group: 1, firstInput: 1, inputCount: 1 });
  expect(terms.map(({ weight }) => weight)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(terms.map(({ value }) => value)).toEqual([0, 0, 0, 10, 10, 0, 10, 10, 0]);
  expect(terms.map(({ isPadding }) => isPadding)).toEqual([true, true, true, false, false, true, false, false, true]);
  expect(terms.map(({ row, column }) => [row, column]).slice(0, 4)).toEqual([
    [-1, 0],
    [-1, 1],
    [-1, 2],
    [0, 0],
  ]);
  expect(terms.map(({ running }) => running)).toEqual([0, 0, 0, 40, 90, 90, 160, 240, 240]);
  expect(sum).toBe(10 * (4 + 5 + 7 + 8));
});

test('outside the output there is nothing to compute', async () => {
  const result = await convolution({ inChannels: 2, outChannels: 2, side: 3, groups: 1, kernelSize: 3 });
  expect(() => oneOutput(result, { channel: 0, row: 3, column: 0 })).toThrow(
    'row 3, column 0, channel 0 is outside a 3 × 3 map of 2 channels',
  );
});

async function convolution(sizes: {
  inChannels: number;
  outChannels: number;
  side: number;
  groups: number;
  kernelSize: number;
}): Promise<GroupedAgainstMasked> {
  const result = await groupedAgainstMasked({ ...sizes, seed: 5, warmUps: 1, repeats: 1 });
  if (result === null) throw new Error('nobody cancelled');
  return result;
}
