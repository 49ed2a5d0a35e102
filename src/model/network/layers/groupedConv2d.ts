import * as tf from '@tensorflow/tfjs-core';
import { outputLength } from '../../architecture/convolution';
import type { GroupedGeometry } from '../wasm/groupedInWasm';

/** Null where the geometry is not for it. */
export type GroupedKernel = (x: tf.Tensor4D, kernel: tf.Tensor4D, geometry: GroupedGeometry) => tf.Tensor4D | null;
let wasmKernel: GroupedKernel | null = null;

/** The kernel comes with what computes; a page that only draws networks does without its code. */
export function setWasmKernel(kernel: GroupedKernel): void {
  wasmKernel = kernel;
}

/**
 * Grouped convolution, which tf.conv2d does not have. On wasm it is computed by a kernel of the project's own, where a
 * group's channels come in fours; elsewhere as a depthwise convolution and a sum, which every backend has and can train.
 *
 * @param x [N, H, W, C_in]
 * @param kernel [k, k, C_in, C_out / g]; output channel m of group q reads input c of q by kernel[:, :, c, m]
 * @returns [N, H', W', C_out]
 */
export function groupedConv2d(
  x: tf.Tensor4D,
  kernel: tf.Tensor4D,
  groups: number,
  stride: number,
  padding: number,
): tf.Tensor4D {
  const own =
    tf.getBackend() === 'wasm' ? wasmKernel?.(x, kernel, geometryOf(x, kernel, groups, stride, padding)) : null;
  return own ?? depthwiseAndSum(x, kernel, groups, stride, padding);
}

/** Of the ways to build it from TensorFlow.js's own kernels this was the fastest on wasm at every shape of ResNeXt-50. */
export function depthwiseAndSum(
  x: tf.Tensor4D,
  kernel: tf.Tensor4D,
  groups: number,
  stride: number,
  padding: number,
): tf.Tensor4D {
  const [, , inChannels, outPerGroup] = kernel.shape;
  const products = tf.depthwiseConv2d(x, kernel, stride, padding, 'NHWC', 1, 'floor');
  const [batch, height, width] = products.shape;
  const perGroup = tf.reshape(products, [batch * height * width * groups, inChannels / groups, outPerGroup]);
  return tf.reshape(tf.sum(perGroup, 1), [batch, height, width, groups * outPerGroup]);
}

function geometryOf(
  x: tf.Tensor4D,
  kernel: tf.Tensor4D,
  groups: number,
  stride: number,
  padding: number,
): GroupedGeometry {
  const [, height, width, inChannels] = x.shape;
  const [kernelSize, , , outPerGroup] = kernel.shape;
  const side = (length: number) => outputLength(length, kernelSize, stride, padding);
  return {
    height,
    width,
    inChannels,
    outHeight: side(height),
    outWidth: side(width),
    outChannels: outPerGroup * groups,
    groups,
    kernelSize,
    stride,
    padding,
  };
}
