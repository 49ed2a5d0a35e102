import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import { convolve } from '../../../../tests/support/naive';
import { mulberry32 } from '../../../../tests/support/recipeWeights';
import { groupedConv2d } from '../layers/groupedConv2d';
import { type GroupedGeometry, GroupedInWasm, isForWasm } from './groupedInWasm';

beforeAll(useWasm);
afterEach(() => void vi.restoreAllMocks());

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
  expect(largestRelativeError(convolved(new GroupedInWasm(), x, kernel, given), expected)).toBeLessThan(1e-5);
});

test('a second call finds nothing of the first', () => {
  const own = new GroupedInWasm();
  const ones = new Float32Array(6 * 13 * 8).fill(1);
  convolved(own, ones, new Float32Array(9 * 8 * 4).fill(1), geometry({}));
  expect(new Set(convolved(own, ones, new Float32Array(9 * 8 * 4), geometry({})))).toEqual(new Set([0]));
});

describe('registered with TensorFlow.js', () => {
  const x = () => tf.randomNormal<tf.Rank.R4>([1, 20, 20, 64], 0, 1, 'float32', 1);
  const kernel = () => tf.randomNormal<tf.Rank.R4>([3, 3, 64, 4], 0, 1, 'float32', 2);
  /** The output and the kernels of TensorFlow.js that made it. */
  const run = async (images: tf.Tensor4D) => {
    let made: Float32Array = new Float32Array();
    const { kernelNames } = await tf.profile(() =>
      tf.tidy(() => void (made = groupedConv2d(images, kernel(), 16, 1, 1).dataSync<'float32'>())),
    );
    return { made, kernelNames };
  };

  test('it computes alone; where its memory does not grow, a depthwise convolution and a sum do, to the same', async () => {
    const before = tf.memory().numTensors;
    // Larger than any that this file computed before, so that the memory has to grow.
    const images = tf.tile(x(), [40, 1, 1, 1]);
    const grow = refuseToGrow();
    const fallenBack = await run(images);
    expect(grow).toHaveBeenCalled();
    expect(fallenBack.kernelNames).toContain('DepthwiseConv2dNative');
    grow.mockRestore();
    const own = await run(images);
    expect(own.kernelNames).toContain('GroupedConv2D');
    expect(own.kernelNames).not.toContain('DepthwiseConv2dNative');
    expect(largestRelativeError(own.made, fallenBack.made)).toBeLessThan(1e-5);
    expect(tf.memory().numTensors - before).toBe(3); // x, the tiled images and the probe
  });

  test('products that would find no room either are refused', () => {
    refuseToGrow();
    // 100 · 64² positions of 64 · 32 products are 3.1 GiB.
    const large = () => groupedConv2d(tf.ones([100, 64, 64, 64]), tf.ones([1, 1, 64, 32]), 2, 1, 0);
    expect(() => tf.tidy(large)).toThrow('there is no memory for this grouped convolution');
  });

  test('it says that it does not train', () => {
    const loss = (images: tf.Tensor) => tf.sum(groupedConv2d(images as tf.Tensor4D, tf.ones([3, 3, 8, 4]), 2, 1, 1)); // as given below
    expect(() => tf.grad(loss)(tf.ones([1, 6, 6, 8]))).toThrow('train on another backend');
  });
});

function convolved(own: GroupedInWasm, x: Float32Array, kernel: Float32Array, given: GroupedGeometry): Float32Array {
  const values = own.convolve(x, kernel, given);
  if (values === null) throw new Error('the memory did not grow');
  return values;
}

/** As where a computer has no memory left for the kernel's own; TensorFlow.js's grows on. */
function refuseToGrow() {
  const backend = tf.backend() as BackendWasm; // the active one
  const probe = tf.scalar(1);
  const grow = WebAssembly.Memory.prototype.grow;
  return vi.spyOn(WebAssembly.Memory.prototype, 'grow').mockImplementation(function (this: WebAssembly.Memory, pages) {
    if (this.buffer === backend.typedArrayFromHeap(probe).buffer) return grow.call(this, pages);
    throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded');
  });
}
