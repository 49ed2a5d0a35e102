import * as tf from '@tensorflow/tfjs-core';
import { layers, type Shape } from '@tensorflow/tfjs-layers';
import { outputLength } from '../../architecture/convolution';
import { onlyShape, onlyMaps } from './single';

/** torch.nn.MaxPool2d: padding counts as −∞, which tf.maxPool does when it is given as a number. */
export class MaxPool2d extends layers.Layer {
  static className = 'MaxPool2d';
  readonly kernelSize: number;
  readonly stride: number;
  readonly padding: number;

  constructor(args: { name: string; kernelSize: number; stride: number; padding: number }) {
    super({ name: args.name });
    this.kernelSize = args.kernelSize;
    this.stride = args.stride;
    this.padding = args.padding;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch = null, height, width, channels = null] = onlyShape(inputShape);
    const side = (n: number | null | undefined) =>
      n == null ? null : outputLength(n, this.kernelSize, this.stride, this.padding);
    return [batch, side(height), side(width), channels];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.maxPool(onlyMaps(inputs), this.kernelSize, this.stride, this.padding, 'floor');
  }

  override getClassName(): string {
    return MaxPool2d.className;
  }
}
