import * as tf from '@tensorflow/tfjs-core';

/**
 * Grouped convolution as a depthwise convolution followed by a sum over each group's
 * inputs. tf.conv2d has no groups; of the ways to build one from other kernels this was
 * the fastest on wasm at every shape of ResNeXt-50.
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
  const [, , inChannels, outPerGroup] = kernel.shape;
  const products = tf.depthwiseConv2d(x, kernel, stride, padding, 'NHWC', 1, 'floor');
  const [batch, height, width] = products.shape;
  const perGroup = tf.reshape(products, [batch * height * width * groups, inChannels / groups, outPerGroup]);
  return tf.reshape(tf.sum(perGroup, 1), [batch, height, width, groups * outPerGroup]);
}
