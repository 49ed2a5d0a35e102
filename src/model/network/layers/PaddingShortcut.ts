import * as tf from '@tensorflow/tfjs-core';
import { layers, type Shape } from '@tensorflow/tfjs-layers';
import { outputLength } from '../../architecture/convolution';
import { onlyShape, onlyMaps } from './single';

/**
 * Option A of He et al. 2015, section 4.1: every stride-th position is kept and the new
 * channels are zeros, evenly before and after the old ones. It has no weights.
 */
export class PaddingShortcut extends layers.Layer {
  static className = 'PaddingShortcut';
  readonly outChannels: number;
  readonly stride: number;

  constructor(args: { name: string; outChannels: number; stride: number }) {
    super({ name: args.name });
    this.outChannels = args.outChannels;
    this.stride = args.stride;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch = null, height, width] = onlyShape(inputShape);
    const side = (n: number | null | undefined) => (n == null ? null : outputLength(n, 1, this.stride, 0));
    return [batch, side(height), side(width), this.outChannels];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const x = onlyMaps(inputs);
      const missing = this.outChannels - x.shape[3];
      const before = Math.floor(missing / 2);
      const kept = this.stride === 1 ? x : tf.stridedSlice(x, [0, 0, 0, 0], x.shape, [1, this.stride, this.stride, 1]);
      return tf.pad(kept, [
        [0, 0],
        [0, 0],
        [0, 0],
        [before, missing - before],
      ]);
    });
  }

  override getClassName(): string {
    return PaddingShortcut.className;
  }
}
