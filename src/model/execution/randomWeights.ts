import { tensor, util } from '@tensorflow/tfjs-core';
import { initializers } from '@tensorflow/tfjs-layers';
import { withKernels, type WeightInitializers } from '../network/initializers';
import { heDeviation, normalValues } from './seededValues';

/**
 * Kernels normal with torchvision's deviation (Kaiming, fan-out), each from a stream of its own above 0;
 * normalisations as they are before training. For timing: zeros can be quicker to multiply.
 */
export function randomWeights(seed: number): WeightInitializers {
  let stream = 0;
  const kernel = (fanOut: number) => {
    stream += 1;
    return normalInitializer(seed, stream, heDeviation(fanOut));
  };
  return withKernels(kernel);
}

function normalInitializer(seed: number, stream: number, deviation: number): ReturnType<typeof initializers.zeros> {
  const initializer = initializers.zeros();
  initializer.apply = (shape) => {
    const known = shape as number[]; // weights have no unknown dimension
    return tensor(normalValues(seed, stream, util.sizeFromShape(known), deviation), known);
  };
  return initializer;
}
