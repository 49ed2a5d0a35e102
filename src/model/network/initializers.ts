import { initializers, type layers } from '@tensorflow/tfjs-layers';
import { metaInitializer } from './metaBackend';
import { asTemplateLayer } from './templateLayer';

type Initializer = ReturnType<typeof initializers.zeros>;

/** Makes the initializer of one convolution kernel from its fan-out, torch's k·k·C_out. */
export type KernelInitializer = (fanOut: number) => Initializer;

/** Where a network's weights come from and how its layers keep them; the builders know nothing else about them. */
export interface WeightInitializers {
  kernel: KernelInitializer;
  /** The classifier's kernel. */
  dense: Initializer;
  ones: Initializer;
  zeros: Initializer;
  /** Every layer passes through here before it is applied. */
  prepare: <L extends layers.Layer>(layer: L) => L;
}

/** Shapes without data, on the meta backend. */
export function metaWeights(): WeightInitializers {
  const meta = metaInitializer();
  return { kernel: () => meta, dense: meta, ones: meta, zeros: meta, prepare: asTemplateLayer };
}

/** Everything zero but the normalisations' scale and variance: for weights that are set afterwards. */
export function blankWeights(): WeightInitializers {
  const zeros = initializers.zeros();
  return {
    kernel: () => zeros,
    dense: zeros,
    ones: initializers.ones() as Initializer,
    zeros,
    prepare: (layer) => layer,
  };
}
