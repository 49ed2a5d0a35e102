import { layers, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { WeightInitializers } from './initializers';
import { Conv2d } from './layers/Conv2d';

export interface ConvolutionPlan {
  outChannels: number;
  kernelSize: number;
  stride: number;
  groups: number;
  /** Positions between two that the kernel reads next to each other; 1 where left out. */
  dilation?: number;
}

/** torchvision's layers under torchvision's names. */
export class TorchLayers {
  private reluCount = 0;
  readonly weights: WeightInitializers;

  constructor(weights: WeightInitializers) {
    this.weights = weights;
  }

  conv(name: string, x: SymbolicTensor, plan: ConvolutionPlan, initializer = this.weights.kernel): SymbolicTensor {
    const padding = ((plan.kernelSize - 1) / 2) * (plan.dilation ?? 1);
    return this.apply(new Conv2d({ name, ...plan, padding, initializer }), x);
  }

  /** torch.nn.BatchNorm2d: epsilon 1e-5; its momentum 0.1 is 0.9 in Keras's convention. */
  batchNorm(name: string, x: SymbolicTensor, scale = this.weights.ones): SymbolicTensor {
    const { ones, zeros } = this.weights;
    const layer = layers.batchNormalization({
      name,
      epsilon: 1e-5,
      momentum: 0.9,
      gammaInitializer: scale,
      betaInitializer: zeros,
      movingMeanInitializer: zeros,
      movingVarianceInitializer: ones,
    });
    return this.apply(layer, x);
  }

  /** @param name of a module of its own; without, it is the one that is called again and again */
  relu(x: SymbolicTensor, name = this.nextRelu()): SymbolicTensor {
    return this.apply(layers.reLU({ name }), x);
  }

  private nextRelu(): string {
    this.reluCount += 1;
    return this.reluCount === 1 ? 'relu' : `relu_${this.reluCount - 1}`;
  }

  add(x: SymbolicTensor, shortcut: SymbolicTensor): SymbolicTensor {
    return this.apply(layers.add({ name: 'add' }), [x, shortcut]);
  }

  /** Every layer here has one output. */
  apply(layer: layers.Layer, x: SymbolicTensor | SymbolicTensor[]): SymbolicTensor {
    return this.weights.prepare(layer).apply(x) as SymbolicTensor; // as its input
  }
}
