import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import { mulberry32 } from '../../../../tests/support/recipeWeights';
import { groupedConv2d } from './groupedConv2d';

beforeAll(useWasm);

const cases = fc.record({
  batch: fc.integer({ min: 1, max: 2 }),
  groups: fc.integer({ min: 1, max: 6 }),
  inPerGroup: fc.integer({ min: 1, max: 5 }),
  outPerGroup: fc.integer({ min: 1, max: 5 }),
  kernel: fc.constantFrom(1, 2, 3, 5),
  stride: fc.integer({ min: 1, max: 3 }),
  padding: fc.integer({ min: 0, max: 2 }),
  height: fc.integer({ min: 5, max: 11 }),
  width: fc.integer({ min: 5, max: 11 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

test('equals the dense convolution whose kernel is zero between groups', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const [grouped, dense] = tf.tidy(() => {
        const { x, kernel } = randomInputs(given);
        return [
          groupedConv2d(x, kernel, given.groups, given.stride, given.padding),
          tf.conv2d(x, blockDiagonal(kernel, given), given.stride, given.padding, 'NHWC', 1, 'floor'),
        ] as const;
      });
      expect(grouped.shape).toEqual(dense.shape);
      expect(largestRelativeError(grouped.dataSync(), dense.dataSync())).toBeLessThan(1e-5);
      tf.dispose([grouped, dense]);
    }),
    { numRuns: 300, seed: 20151210 },
  );
});

test('leaves no tensors behind but its result', () => {
  const before = tf.memory().numTensors;
  tf.tidy(() => {
    const kernel = tf.ones<tf.Rank.R4>([3, 3, 4, 2]);
    return void groupedConv2d(tf.ones<tf.Rank.R4>([1, 5, 5, 4]), kernel, 2, 1, 1);
  });
  expect(tf.memory().numTensors).toBe(before);
});

function randomInputs(given: Case): { x: tf.Tensor4D; kernel: tf.Tensor4D } {
  const { batch, height, width, groups, inPerGroup, outPerGroup, kernel } = given;
  const uniform = mulberry32(given.seed);
  const random = (shape: [number, number, number, number]) =>
    tf.tensor4d(Float32Array.from({ length: shape.reduce((a, b) => a * b) }, () => 2 * uniform() - 1), shape);
  return {
    x: random([batch, height, width, groups * inPerGroup]),
    kernel: random([kernel, kernel, groups * inPerGroup, outPerGroup]),
  };
}

/** [k, k, C_in, C_out] from [k, k, C_in, C_out / g]: input c meets only the outputs of its own group. */
function blockDiagonal(kernel: tf.Tensor4D, { groups, inPerGroup, outPerGroup }: Case): tf.Tensor4D {
  const inGroupOf = (channel: number, perGroup: number) => Math.floor(channel / perGroup);
  const mask = tf.buffer<tf.Rank.R4>([1, 1, groups * inPerGroup, groups * outPerGroup]);
  for (let i = 0; i < groups * inPerGroup; i++) {
    for (let o = 0; o < groups * outPerGroup; o++) {
      if (inGroupOf(i, inPerGroup) === inGroupOf(o, outPerGroup)) mask.set(1, 0, 0, i, o);
    }
  }
  return tf.mul(tf.tile(kernel, [1, 1, 1, groups]), mask.toTensor());
}
