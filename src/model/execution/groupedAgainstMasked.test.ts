import { memory } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import { useCpu, useWasm } from '../../../tests/support/backends';
import { largestRelativeError } from '../../../tests/support/compare';
import { convolve } from '../../../tests/support/naive';
import type { GroupedAgainstMasked, GroupedRequest } from './executionTypes';
import { groupedAgainstMasked } from './groupedAgainstMasked';

beforeAll(useWasm);

const request: GroupedRequest = {
  inChannels: 8,
  outChannels: 12,
  kernelSize: 3,
  groups: 4,
  side: 5,
  seed: 1,
  warmUps: 1,
  repeats: 3,
};

const requests = fc
  .record({
    groups: fc.integer({ min: 1, max: 6 }),
    inPerGroup: fc.integer({ min: 1, max: 4 }),
    outPerGroup: fc.integer({ min: 1, max: 4 }),
    kernelSize: fc.constantFrom(1, 3, 5),
    side: fc.integer({ min: 1, max: 8 }),
    seed: fc.integer(),
  })
  .map(({ inPerGroup, outPerGroup, ...sizes }): GroupedRequest => ({
    ...sizes,
    inChannels: sizes.groups * inPerGroup,
    outChannels: sizes.groups * outPerGroup,
    warmUps: 1,
    repeats: 1,
  }));

test.each([
  ['wasm', useWasm],
  ['cpu', useCpu],
] as const)('both ways equal the definition, and leave no tensor: %s', async (_name, start) => {
  await start();
  await fc.assert(
    fc.asyncProperty(requests, async (given) => {
      const before = memory().numTensors;
      const result = await run(given);
      const expected = byDefinition(result);
      expect(largestRelativeError(result.groupedOutput, expected)).toBeLessThan(1e-5);
      expect(largestRelativeError(result.maskedOutput, expected)).toBeLessThan(1e-5);
      expect(result.largestDifference).toBeLessThan(1e-5 * result.largestOutput);
      expect(memory().numTensors).toBe(before);
    }),
    { numRuns: draws(200) },
  );
  await useWasm();
});

test('the masked kernel is zero exactly where input and output are of different groups', async () => {
  const { maskedKernel } = await run(request);
  maskedKernel.forEach((weight, i) => {
    const output = i % 12;
    const input = Math.floor(i / 12) % 8;
    expect(weight !== 0).toBe(Math.floor(input / 2) === Math.floor(output / 3));
  });
});

test('says how large difference and output are', async () => {
  const { groupedOutput, maskedOutput, largestDifference, largestOutput } = await run({
    ...request,
    inChannels: 64,
    outChannels: 64,
    groups: 8,
  });
  expect(largestDifference).toBe(Math.max(...groupedOutput.map((value, i) => Math.abs(value - maskedOutput[i]!))));
  expect(largestOutput).toBe(Math.max(...maskedOutput.map(Math.abs)));
  expect(largestDifference).toBeGreaterThan(0);
});

test('the same seed draws the same numbers, another seed others', async () => {
  const [first, again, other] = [await run(request), await run(request), await run({ ...request, seed: 2 })];
  expect(again.input).toEqual(first.input);
  expect(again.maskedKernel).toEqual(first.maskedKernel);
  expect(other.input).not.toEqual(first.input);
  expect(other.maskedKernel).not.toEqual(first.maskedKernel);
});

test('counts the repeats and not the warm-up, and names the backend', async () => {
  const { groupedTiming, maskedTiming, backend } = await run(request);
  expect([groupedTiming.all.length, maskedTiming.all.length]).toEqual([3, 3]);
  expect(groupedTiming.median).toBe(groupedTiming.all.toSorted((a, b) => a - b)[1]);
  expect(backend).toBe('wasm');
});

test('cancelled, it gives nothing and leaves no tensor', async () => {
  const before = memory().numTensors;
  expect(await groupedAgainstMasked(request, { isCancelled: () => true })).toBeNull();
  expect(memory().numTensors).toBe(before);
});

test.each([
  [{ groups: 3 }, 'groups 3 must divide 8 input and 12 output channels'],
  [{ kernelSize: 2 }, 'kernelSize must be odd, not 2'],
  [{ side: 0 }, 'side must be a whole number of at least 1, not 0'],
  [{ seed: 0.5 }, 'seed must be a whole number, not 0.5'],
  [{ repeats: 0 }, 'repeats must be a whole number of at least 1, not 0'],
])('refuses %o', async (change, message) => {
  await expect(groupedAgainstMasked({ ...request, ...change })).rejects.toThrow(message);
});

async function run(given: GroupedRequest): Promise<GroupedAgainstMasked> {
  const result = await groupedAgainstMasked(given);
  if (result === null) throw new Error('nobody cancelled');
  return result;
}

/** The grouped convolution as loops in float64, from torch.nn.Conv2d's definition. */
function byDefinition({ request: given, input, groupedKernel }: GroupedAgainstMasked): ArrayLike<number> {
  const { inChannels, outChannels, kernelSize: k, groups, side } = given;
  const inPerGroup = inChannels / groups;
  const outPerGroup = outChannels / groups;
  const weight: number[] = [];
  for (let out = 0; out < outChannels; out++) {
    const firstInput = Math.floor(out / outPerGroup) * inPerGroup;
    for (let i = 0; i < inPerGroup; i++) {
      for (let position = 0; position < k * k; position++) {
        weight.push(groupedKernel[(position * inChannels + firstInput + i) * outPerGroup + (out % outPerGroup)]!);
      }
    }
  }
  const map = { height: side, width: side, channels: inChannels, values: input };
  return convolve(map, { outChannels, kernel: k, stride: 1, padding: (k - 1) / 2, groups, weight }).values;
}
