import { memory } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import { useCpu, useWasm } from '../../../tests/support/backends';
import { largestRelativeError } from '../../../tests/support/compare';
import { add, convolve, type FeatureMap, relu } from '../../../tests/support/naive';
import type { ThreeForms, ThreeFormsRequest } from './executionTypes';
import { drawPaths } from './resnextForms';
import { threeForms } from './threeForms';

beforeAll(useWasm);

const small: ThreeFormsRequest = {
  channels: 6,
  cardinality: 3,
  pathWidth: 2,
  side: 4,
  seed: 1,
  warmUps: 1,
  repeats: 2,
};

const requests = fc.record<ThreeFormsRequest>({
  channels: fc.integer({ min: 1, max: 9 }),
  cardinality: fc.integer({ min: 1, max: 6 }),
  pathWidth: fc.integer({ min: 1, max: 5 }),
  side: fc.integer({ min: 1, max: 6 }),
  seed: fc.integer(),
  warmUps: fc.constant(1),
  repeats: fc.constant(1),
});

test.each([
  ['wasm', useWasm],
  ['cpu', useCpu],
] as const)('every form equals the paths by definition, and no tensor is left: %s', async (_name, start) => {
  await start();
  await fc.assert(
    fc.asyncProperty(requests, async (given) => {
      const before = memory().numTensors;
      const result = await run(given);
      const expected = sumOfPathsByDefinition(result).values;
      for (const { output } of Object.values(result.forms))
        expect(largestRelativeError(output, expected)).toBeLessThan(1e-5);
      expect(memory().numTensors).toBe(before);
    }),
    { numRuns: draws(200) },
  );
  await useWasm();
});

/** Xie et al. 2016, table 2: the cardinalities and widths of about equal cost, by C · (256·d + 9·d² + d·256). */
describe.each([
  [1, 64, 69_632],
  [2, 40, 69_760],
  [4, 24, 69_888],
  [8, 14, 71_456],
  [32, 4, 70_144],
])('%i × %id', (cardinality, pathWidth, params) => {
  test(`holds ${params} weights in each form, which agree`, async () => {
    const result = await run({ ...small, channels: 256, cardinality, pathWidth, side: 7 });
    expect(Object.values(result.forms).map((form) => form.params)).toEqual([params, params, params]);
    const { split, concatenated, grouped } = result.forms;
    expect(result.largestDifferences.splitConcatenated).toBe(difference(split.output, concatenated.output));
    expect(result.largestDifferences.splitGrouped).toBe(difference(split.output, grouped.output));
    expect(result.largestDifferences.concatenatedGrouped).toBe(difference(concatenated.output, grouped.output));
    expect(Math.max(...Object.values(result.largestDifferences))).toBeLessThan(1e-5 * result.largestOutput);
  });
});

test("outputs are about 1: He's weights keep the size", async () => {
  const { forms } = await run({ ...small, channels: 64, cardinality: 8, pathWidth: 8, side: 14 });
  const meanSquare = forms.split.output.reduce((sum, value) => sum + value ** 2, 0) / forms.split.output.length;
  expect(meanSquare).toBeGreaterThan(1); // twice the unit variance, as no ReLU follows
  expect(meanSquare).toBeLessThan(4);
});

test("a wide block on a stage's map works", async () => {
  const result = await run({ ...small, channels: 256, cardinality: 32, pathWidth: 32, side: 14, repeats: 1 });
  expect(result.largestDifferences.splitGrouped).toBeLessThan(1e-5 * result.largestOutput);
});

test('the same seed draws the same numbers, another seed others', async () => {
  const [first, again, other] = [await run(small), await run(small), await run({ ...small, seed: 2 })];
  expect(again.forms.split.output).toEqual(first.forms.split.output);
  expect(other.input).not.toEqual(first.input);
  expect(other.lastKernel).not.toEqual(first.lastKernel);
});

test('cancelled between two runs, it gives nothing and leaves no tensor', async () => {
  const before = memory().numTensors;
  let asked = 0;
  expect(await threeForms(small, { isCancelled: () => ++asked > 4 })).toBeNull();
  expect(memory().numTensors).toBe(before);
});

test.each([
  [{ cardinality: 0 }, 'cardinality must be a whole number of at least 1, not 0'],
  [{ pathWidth: 1.5 }, 'pathWidth must be a whole number of at least 1, not 1.5'],
  [{ cardinality: 2, pathWidth: 4096, side: 14 }, 'GiB of memory'],
])('refuses %o', async (change, message) => {
  await expect(threeForms({ ...small, ...change })).rejects.toThrow(message);
});

async function run(given: ThreeFormsRequest): Promise<ThreeForms> {
  const result = await threeForms(given);
  if (result === null) throw new Error('nobody cancelled');
  return result;
}

function difference(a: Float32Array, b: Float32Array): number {
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}

/** Figure 3(a) as loops in float64. The kernels are drawn once more: from the same seed they are the same. */
function sumOfPathsByDefinition({ request, input }: ThreeForms): FeatureMap {
  const { channels, side, pathWidth } = request;
  const x: FeatureMap = { height: side, width: side, channels, values: input };
  const paths = drawPaths(request).map(({ reduce, transform, expand }) => {
    const weights = [reduce, transform, expand].map((kernel) =>
      inTorchOrder(kernel.dataSync<'float32'>(), kernel.shape),
    );
    [reduce, transform, expand].forEach((kernel) => kernel.dispose());
    const conv = (from: FeatureMap, outChannels: number, kernel: number, weight: number[]) =>
      convolve(from, { outChannels, kernel, stride: 1, padding: (kernel - 1) / 2, groups: 1, weight });
    const reduced = relu(conv(x, pathWidth, 1, weights[0]!));
    return conv(relu(conv(reduced, pathWidth, 3, weights[1]!)), channels, 1, weights[2]!);
  });
  return paths.reduce(add);
}

/** [k, k, C_in, C_out] to [C_out, C_in, k, k]. */
function inTorchOrder(
  kernel: Float32Array,
  [rows, columns, inputs, outputs]: readonly [number, number, number, number],
): number[] {
  const weight: number[] = [];
  for (let out = 0; out < outputs; out++) {
    for (let i = 0; i < inputs; i++) {
      for (let position = 0; position < rows * columns; position++)
        weight.push(kernel[(position * inputs + i) * outputs + out]!);
    }
  }
  return weight;
}
