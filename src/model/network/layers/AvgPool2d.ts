import * as tf from '@tensorflow/tfjs-core';
import { layers, type Shape } from '@tensorflow/tfjs-layers';
import { onlyShape, onlyMaps } from './single';

/**
 * torch.nn.AvgPool2d(k, k, ceil_mode=True, count_include_pad=False): windows side by side, the last cut off at the
 * border, each the mean of what is in it. That is what "same" padding means to tf.avgPool where windows do not overlap.
 */
export class AvgPool2d extends layers.Layer {
  static className = 'AvgPool2d';
  readonly kernelSize: number;

  constructor(args: { name: string; kernelSize: number }) {
    super({ name: args.name });
    this.kernelSize = args.kernelSize;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch = null, height, width, channels = null] = onlyShape(inputShape);
    const side = (n: number | null | undefined) => (n == null ? null : Math.ceil(n / this.kernelSize));
    return [batch, side(height), side(width), channels];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.avgPool(onlyMaps(inputs), this.kernelSize, this.kernelSize, 'same');
  }

  override getClassName(): string {
    return AvgPool2d.className;
  }
}
