import * as tf from '@tensorflow/tfjs-core';
import { groupsOfKernel, maskToGroups } from '../../../src/model/execution/groupedKernels';
import { heDeviation, normalValues } from '../../../src/model/execution/seededValues';
import { depthwiseAndSum, groupedConv2d } from '../../../src/model/network/layers/groupedConv2d';
import type { ConvolutionShape } from './shapes';

const SEED = 20161116;

/** Five ways to the same numbers. */
export const WAYS = ['project', 'depthwise', 'splitAndConcat', 'storedApart', 'maskedDense'] as const;
export type Way = (typeof WAYS)[number];

/**
 * `splitAndConcat` holds its weights as one kernel [k, k, C_in / g, C_out], as any layer does and as PyTorch does, and splits
 * input and kernel into the groups. `storedApart` is the same with a kernel of its own for every group, split beforehand.
 */
export function waysOf(shape: ConvolutionShape): Record<Way, () => tf.Tensor> & { dispose: () => void } {
  const { side, inChannels, outChannels, kernelSize: k, stride, padding, groups } = shape;
  const deviation = heDeviation((k * k * inChannels) / groups);
  const masked = maskToGroups(normalValues(SEED, 1, k * k * inChannels * outChannels, deviation), shape);
  const x = tf.tensor4d(normalValues(SEED, 0, side * side * inChannels, 1), [1, side, side, inChannels]);
  const dense = tf.tensor4d(masked, [k, k, inChannels, outChannels]);
  const grouped = tf.tensor4d(groupsOfKernel(masked, shape), [k, k, inChannels, outChannels / groups]);
  const apart = tf.split<tf.Tensor4D>(grouped, groups, 2);
  const whole = tf.concat(apart, 3);
  const convolve = (input: tf.Tensor4D, kernel: tf.Tensor4D) =>
    tf.conv2d(input, kernel, stride, padding, 'NHWC', 1, 'floor');
  const oneByOne = (kernels: readonly tf.Tensor4D[]) =>
    tf.concat(
      tf.split<tf.Tensor4D>(x, groups, 3).map((part, group) => convolve(part, kernels[group]!)),
      3,
    ); // one kernel a group
  return {
    project: () => groupedConv2d(x, grouped, groups, stride, padding),
    depthwise: () => depthwiseAndSum({ x, kernel: grouped }, { groups, stride, padding }),
    splitAndConcat: () => oneByOne(tf.split<tf.Tensor4D>(whole, groups, 3)),
    storedApart: () => oneByOne(apart),
    maskedDense: () => convolve(x, dense),
    dispose: () => tf.dispose([x, dense, grouped, whole, ...apart]),
  };
}
