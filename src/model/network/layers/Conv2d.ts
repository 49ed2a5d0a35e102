import * as tf from '@tensorflow/tfjs-core';
import { layers, type LayerVariable, type Shape } from '@tensorflow/tfjs-layers';
import { outputLength } from '../../architecture/convolution';
import type { KernelInitializer } from '../initializers';
import { groupedConv2d } from './groupedConv2d';
import { onlyShape, onlyMaps } from './single';

export interface Conv2dArguments {
  name: string;
  outChannels: number;
  kernelSize: number;
  stride: number;
  padding: number;
  groups?: number;
  dilation?: number;
  initializer: KernelInitializer;
}

/**
 * torch.nn.Conv2d as a TensorFlow.js layer: numeric symmetric padding, groups, no bias
 * (a batch normalisation follows every convolution of a residual network).
 *
 * `tf.layers.conv2d` ignores `groups` without a word and knows only 'same' and 'valid',
 * whose 'same' pads asymmetrically at stride 2.
 *
 * Kernel: [k, k, C_in, C_out] for one group; [k, k, C_in, C_out / g] otherwise, the layout
 * that the grouped computation reads. Either way it holds k·k·(C_in/g)·C_out weights.
 */
export class Conv2d extends layers.Layer {
  static className = 'Conv2d';
  readonly outChannels: number;
  readonly kernelSize: number;
  readonly stride: number;
  readonly padding: number;
  readonly groups: number;
  readonly dilation: number;
  private readonly initializer: KernelInitializer;
  private kernel: LayerVariable | undefined;

  constructor(args: Conv2dArguments) {
    super({ name: args.name });
    this.outChannels = args.outChannels;
    this.kernelSize = args.kernelSize;
    this.stride = args.stride;
    this.padding = args.padding;
    this.groups = args.groups ?? 1;
    this.dilation = args.dilation ?? 1;
    this.initializer = args.initializer;
  }

  override build(inputShape: Shape | Shape[]): void {
    const inChannels = onlyShape(inputShape)[3] as number; // channels are always known
    const { kernelSize: k, outChannels, groups } = this;
    if (inChannels % groups !== 0 || outChannels % groups !== 0) {
      throw new Error(`groups ${groups} must divide ${inChannels} input and ${outChannels} output channels`);
    }
    const shape = [k, k, inChannels, outChannels / groups];
    this.kernel = this.addWeight('kernel', shape, 'float32', this.initializer(outChannels * k * k));
    super.build(inputShape);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch = null, height, width] = onlyShape(inputShape);
    return [batch, this.outputSide(height), this.outputSide(width), this.outChannels];
  }

  private outputSide(side: number | null | undefined): number | null {
    return side == null ? null : outputLength(side, this.kernelSize, this.stride, this.padding, this.dilation);
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const x = onlyMaps(inputs);
      const kernel = this.kernel!.read() as tf.Tensor4D; // build ran before the first call
      if (this.dilation === 1 || this.stride === 1) return this.convolve(x, kernel, this.stride);
      // TensorFlow.js has no stride and dilation together: every stride-th position of what it gives without a stride.
      const all = this.convolve(x, kernel, 1);
      return tf.stridedSlice(all, [0, 0, 0, 0], all.shape, [1, this.stride, this.stride, 1]);
    });
  }

  private convolve(x: tf.Tensor4D, kernel: tf.Tensor4D, stride: number): tf.Tensor4D {
    const { groups, padding, dilation } = this;
    return groups === 1
      ? tf.conv2d(x, kernel, stride, padding, 'NHWC', dilation, 'floor')
      : groupedConv2d(x, kernel, groups, stride, padding, dilation);
  }

  override getClassName(): string {
    return Conv2d.className;
  }
}
