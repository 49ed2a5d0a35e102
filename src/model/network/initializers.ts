import { initializers } from '@tensorflow/tfjs-layers';
import { metaInitializer } from './metaBackend';

type Initializer = ReturnType<typeof initializers.zeros>;

/** Makes the initializer of one convolution kernel from its fan-out, torch's k·k·C_out. */
export type KernelInitializer = (fanOut: number) => Initializer;

/** Where a network's weights come from; the builders below know nothing else about them. */
export interface WeightInitializers {
  kernel: KernelInitializer;
  /** The classifier's kernel. */
  dense: Initializer;
  ones: Initializer;
  zeros: Initializer;
}

/** Shapes without data, for building on the meta backend. */
export function metaWeights(): WeightInitializers {
  const meta = metaInitializer();
  return { kernel: () => meta, dense: meta, ones: meta, zeros: meta };
}

/** Everything zero but the normalisations' scale and variance: for weights that are set afterwards. */
export function blankWeights(): WeightInitializers {
  const zeros = initializers.zeros();
  return { kernel: () => zeros, dense: zeros, ones: initializers.ones() as Initializer, zeros };
}
