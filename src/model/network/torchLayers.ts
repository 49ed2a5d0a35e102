import { layers, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { WeightInitializers } from './initializers';
import { Conv2d } from './layers/Conv2d';

/** torchvision's layers under torchvision's names. */
export class TorchLayers {
  private reluCount = 0;
  private readonly weights: WeightInitializers;

  constructor(weights: WeightInitializers) {
    this.weights = weights;
  }

  conv(name: string, x: SymbolicTensor, plan: { outChannels: number; kernelSize: number; stride: number; groups: number }): SymbolicTensor {
    const padding = (plan.kernelSize - 1) / 2;
    return new Conv2d({ name, ...plan, padding, initializer: this.weights.kernel }).apply(x) as SymbolicTensor;
  }

  /** torch.nn.BatchNorm2d: epsilon 1e-5; its momentum 0.1 is 0.9 in Keras's convention. */
  batchNorm(name: string, x: SymbolicTensor): SymbolicTensor {
    const { ones, zeros } = this.weights;
    return layers
      .batchNormalization({
        name, epsilon: 1e-5, momentum: 0.9,
        gammaInitializer: ones, betaInitializer: zeros, movingMeanInitializer: zeros, movingVarianceInitializer: ones,
      })
      .apply(x) as SymbolicTensor;
  }

  relu(x: SymbolicTensor): SymbolicTensor {
    const name = this.reluCount === 0 ? 'relu' : `relu_${this.reluCount}`;
    this.reluCount += 1;
    return layers.reLU({ name }).apply(x) as SymbolicTensor;
  }

  add(x: SymbolicTensor, shortcut: SymbolicTensor): SymbolicTensor {
    return layers.add({ name: 'add' }).apply([x, shortcut]) as SymbolicTensor;
  }
}
