import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { mulberry32 } from './recipeWeights';

/** Any small grouped convolution. */
export interface GroupedCase {
  batch: number;
  groups: number;
  inPerGroup: number;
  outPerGroup: number;
  kernel: number;
  stride: number;
  padding: number;
  height: number;
  width: number;
  seed: number;
}

/** Any, and often such as come in fours and eights. */
const channelsPerGroup = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(4, 8, 12, 16));

export const groupedCases: fc.Arbitrary<GroupedCase> = fc.record({
  batch: fc.integer({ min: 1, max: 2 }),
  groups: fc.integer({ min: 1, max: 6 }),
  inPerGroup: channelsPerGroup,
  outPerGroup: channelsPerGroup,
  kernel: fc.constantFrom(1, 2, 3, 5),
  stride: fc.integer({ min: 1, max: 3 }),
  padding: fc.integer({ min: 0, max: 2 }),
  height: fc.integer({ min: 5, max: 11 }),
  width: fc.integer({ min: 5, max: 15 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

/** Input [N, H, W, C_in] and kernel [k, k, C_in, C_out / g], uniform in (-1, 1). */
export function randomInputs(given: GroupedCase): { x: tf.Tensor4D; kernel: tf.Tensor4D } {
  const { batch, height, width, groups, inPerGroup, outPerGroup, kernel } = given;
  const uniform = mulberry32(given.seed);
  const random = (shape: [number, number, number, number]) =>
    tf.tensor4d(
      Float32Array.from({ length: shape.reduce((a, b) => a * b) }, () => 2 * uniform() - 1),
      shape,
    );
  return {
    x: random([batch, height, width, groups * inPerGroup]),
    kernel: random([kernel, kernel, groups * inPerGroup, outPerGroup]),
  };
}

/** The definition, in TensorFlow.js's own dense convolution: zeros wherever input and output are of different groups. */
export function maskedDense(x: tf.Tensor4D, kernel: tf.Tensor4D, given: GroupedCase): tf.Tensor4D {
  return tf.conv2d(x, blockDiagonal(kernel, given), given.stride, given.padding, 'NHWC', 1, 'floor');
}

/** [k, k, C_in, C_out] from [k, k, C_in, C_out / g]: input c meets only the outputs of its own group. */
function blockDiagonal(kernel: tf.Tensor4D, { groups, inPerGroup, outPerGroup }: GroupedCase): tf.Tensor4D {
  const groupOf = (channel: number, perGroup: number) => Math.floor(channel / perGroup);
  const mask = tf.buffer<tf.Rank.R4>([1, 1, groups * inPerGroup, groups * outPerGroup]);
  for (let i = 0; i < groups * inPerGroup; i++) {
    for (let o = 0; o < groups * outPerGroup; o++) {
      if (groupOf(i, inPerGroup) === groupOf(o, outPerGroup)) mask.set(1, 0, 0, i, o);
    }
  }
  return tf.mul(tf.tile(kernel, [1, 1, 1, groups]), mask.toTensor());
}

/** Gradients of a loss that weighs every output value differently, with respect to input and kernel. */
export function gradients(
  convolve: (x: tf.Tensor4D, kernel: tf.Tensor4D) => tf.Tensor4D,
  x: tf.Tensor4D,
  kernel: tf.Tensor4D,
): [tf.Tensor, tf.Tensor] {
  const loss = (input: tf.Tensor, weights: tf.Tensor) => {
    const y = convolve(input as tf.Tensor4D, weights as tf.Tensor4D); // as they were given
    return tf.sum(tf.mul(y, tf.cos(tf.reshape(tf.range(0, y.size), y.shape))));
  };
  const [dx, dKernel] = tf.grads(loss)([x, kernel]);
  return [dx!, dKernel!]; // one for each argument
}
