import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { describe, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { largestRelativeError } from '../../../tests/support/compare';
import { normalValues } from '../execution/seededValues';
import { registerWasmConvGradient } from './wasmConvGradient';

interface Case {
  side: number;
  kernel: number;
  stride: number;
  padding: number;
}

/** Side 7 at stride 2 reads its last row, side 8 does not. */
const CASES: Case[] = [
  { side: 8, kernel: 3, stride: 1, padding: 1 },
  { side: 8, kernel: 3, stride: 2, padding: 1 },
  { side: 7, kernel: 3, stride: 2, padding: 1 },
  { side: 8, kernel: 1, stride: 2, padding: 0 },
  { side: 9, kernel: 7, stride: 2, padding: 3 },
];
const [BATCH, IN, OUT] = [3, 2, 5];

/** dW of the sum of weighted outputs, on the active backend. */
function kernelGradient({ side, kernel, stride, padding }: Case): { shape: number[]; values: Float32Array } {
  return tf.tidy(() => {
    const x = tf.tensor4d(normalValues(1, 1, BATCH * side * side * IN, 1), [BATCH, side, side, IN]);
    const w = tf.tensor4d(normalValues(1, 2, kernel * kernel * IN * OUT, 1), [kernel, kernel, IN, OUT]);
    const weighted = (weights: tf.Tensor) => {
      const y = tf.conv2d(x, weights as tf.Tensor4D, stride, padding, 'NHWC', 1, 'floor'); // w has four axes
      return tf.sum(tf.mul(y, tf.tensor(normalValues(1, 3, y.size, 1), y.shape)));
    };
    const gradient = tf.grad(weighted)(w);
    return { shape: gradient.shape, values: Float32Array.from(gradient.dataSync()) };
  });
}

describe('a convolution’s gradient by its kernel', () => {
  test.each(CASES)(
    'side $side, kernel $kernel, stride $stride: wasm computes what plain JavaScript does',
    async (one) => {
      await tf.setBackend('cpu');
      const expected = kernelGradient(one);
      await useWasm();
      registerWasmConvGradient();
      const before = tf.memory().numTensors;
      const actual = kernelGradient(one);
      expect(actual.shape).toEqual([one.kernel, one.kernel, IN, OUT]);
      expect(largestRelativeError(actual.values, expected.values)).toBeLessThan(1e-4);
      expect(tf.memory().numTensors).toBe(before);
    },
  );
});
