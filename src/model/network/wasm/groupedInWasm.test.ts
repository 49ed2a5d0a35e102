import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import { convolve } from '../../../../tests/support/naive';
import { mulberry32 } from '../../../../tests/support/recipeWeights';
import { groupedConv2d } from '../layers/groupedConv2d';
import { type GroupedGeometry, groupedInWasm, isForWasm } from './groupedInWasm';

beforeAll(useWasm);

function drawn(length: number, seed: number): Float32Array {
  const uniform = mulberry32(seed);
  return Float32Array.from({ length }, () => 2 * uniform() - 1);
}

const geometry = (changes: Partial<GroupedGeometry>): GroupedGeometry => ({
  height: 6,
  width: 13,
  inChannels: 8,
  outHeight: 6,
  outWidth: 13,
  outChannels: 8,
  groups: 2,
  kernelSize: 3,
  stride: 1,
  padding: 1,
  ...changes,
});

test('channels that come in fours are for it, others are not', () => {
  expect(isForWasm({ inChannels: 128, outChannels: 128, groups: 32 })).toBe(true);
  expect(isForWasm({ inChannels: 12, outChannels: 8, groups: 2 })).toBe(false);
  expect(isForWasm({ inChannels: 8, outChannels: 12, groups: 2 })).toBe(false);
});

/** Fours and eights; windows inside the row, over both edges and wider than the map. */
test.each([
  geometry({}),
  geometry({ outChannels: 16 }),
  geometry({ kernelSize: 5, padding: 2, inChannels: 16, outChannels: 16, groups: 4 }),
  geometry({ stride: 2, outHeight: 3, outWidth: 7 }),
  geometry({ height: 2, width: 2, outHeight: 2, outWidth: 2, kernelSize: 5, padding: 2 }),
  geometry({ kernelSize: 1, padding: 0, stride: 3, outHeight: 2, outWidth: 5 }),
])('equals the definition: %o', (given) => {
  const { height, width, inChannels, outChannels, groups, kernelSize: k, stride, padding } = given;
  const x = drawn(height * width * inChannels, 1);
  const kernel = drawn((k * k * inChannels * outChannels) / groups, 2);
  const [inPerGroup, outPerGroup] = [inChannels / groups, outChannels / groups];
  // PyTorch's order: output channel, input channel of its group, tap.
  const weight = Array.from({ length: outChannels }, (_, out) =>
    Array.from({ length: inPerGroup }, (__, i) => {
      const input = Math.floor(out / outPerGroup) * inPerGroup + i;
      return Array.from(
        { length: k * k },
        (___, tap) => kernel[(tap * inChannels + input) * outPerGroup + (out % outPerGroup)]!,
      );
    }).flat(),
  ).flat();
  const expected = convolve(
    { height, width, channels: inChannels, values: x },
    { outChannels, kernel: k, stride, padding, groups, weight },
  ).values;
  expect(largestRelativeError(groupedInWasm(x, kernel, given), expected)).toBeLessThan(1e-5);
});

test('a second call finds nothing of the first', () => {
  const ones = new Float32Array(6 * 13 * 8).fill(1);
  groupedInWasm(ones, new Float32Array(9 * 8 * 4).fill(1), geometry({}));
  expect(new Set(groupedInWasm(ones, new Float32Array(9 * 8 * 4), geometry({})))).toEqual(new Set([0]));
});

test('wasm says that it does not train', () => {
  const loss = (x: tf.Tensor) => tf.sum(groupedConv2d(x as tf.Tensor4D, tf.ones([3, 3, 8, 4]), 2, 1, 1));
  expect(() => tf.grad(loss)(tf.ones([1, 6, 6, 8]))).toThrow('train on another backend');
});
