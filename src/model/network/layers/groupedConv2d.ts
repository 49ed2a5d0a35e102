import * as tf from '@tensorflow/tfjs-core';

/** The project's own kernel, by the name under which TensorFlow.js knows it on a backend that has it. */
export const GROUPED_KERNEL = 'GroupedConv2D';

export interface GroupedInputs {
  /** [N, H, W, C_in] */
  x: tf.Tensor4D;
  /** [k, k, C_in, C_out / g]; output channel m of group q reads input c of q by kernel[:, :, c, m] */
  kernel: tf.Tensor4D;
}

/** As TensorFlow.js hands attributes to a kernel: a type, since an interface may get further fields. */
export type GroupedAttributes = { groups: number; stride: number; padding: number };

/**
 * Grouped convolution, which tf.conv2d does not have. Where its own kernel is registered for the active backend, that
 * computes it; elsewhere it is a depthwise convolution and a sum, which every backend has and can train.
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
  dilation = 1,
): tf.Tensor4D {
  const attributes: GroupedAttributes = { groups, stride, padding };
  return dilation > 1 || tf.getKernel(GROUPED_KERNEL, tf.getBackend()) === undefined
    ? depthwiseAndSum({ x, kernel }, attributes, dilation)
    : tf.engine().runKernel<tf.Tensor4D>(GROUPED_KERNEL, { x, kernel }, attributes);
}

/** Of the ways to build it from TensorFlow.js's own kernels this was the fastest on wasm at every shape of ResNeXt-50. */
export function depthwiseAndSum(
  { x, kernel }: GroupedInputs,
  { groups, stride, padding }: GroupedAttributes,
  dilation = 1,
): tf.Tensor4D {
  const [, , inChannels, outPerGroup] = kernel.shape;
  const products = tf.depthwiseConv2d(x, kernel, stride, padding, 'NHWC', dilation, 'floor');
  const [batch, height, width] = products.shape;
  const perGroup = tf.reshape(products, [batch * height * width * groups, inChannels / groups, outPerGroup]);
  return tf.reshape(tf.sum(perGroup, 1), [batch, height, width, groups * outPerGroup]);
}
