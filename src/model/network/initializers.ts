import { initializers, type layers } from '@tensorflow/tfjs-layers';
import type { InitialisationArguments } from '../architecture/spec';
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
  /** What a block's branch ends in: the scale of its last normalisation, or its last kernel where it is pre-activated. */
  branchEnd: { scale: Initializer; kernel: KernelInitializer };
  /** Every layer passes through here before it is applied. */
  prepare: <L extends layers.Layer>(layer: L) => L;
}

/** Shapes without data, on the meta backend. */
export function metaWeights(): WeightInitializers {
  const meta = metaInitializer();
  const kernel = () => meta;
  return {
    kernel,
    dense: meta,
    ones: meta,
    zeros: meta,
    branchEnd: { scale: meta, kernel },
    prepare: asTemplateLayer,
  };
}

/** Everything zero but the normalisations' scale and variance: for weights that are set afterwards. */
export function blankWeights(): WeightInitializers {
  return withKernels(() => initializers.zeros());
}

/** These kernels; normalisations as they are before training, and a classifier of zeros. */
export function withKernels(kernel: KernelInitializer): WeightInitializers {
  const zeros = initializers.zeros();
  const ones = initializers.ones() as Initializer; // tfjs types both alike, as the class of all initializers
  return { kernel, dense: zeros, ones, zeros, branchEnd: { scale: ones, kernel }, prepare: (layer) => layer };
}

/**
 * torchvision's `zero_init_residual`, which sets the last scale of every branch to 0; in a pre-activated branch, where
 * a convolution comes last, timm sets that to 0. Every other weight is what it would have been.
 */
export function initialisedAs(
  weights: WeightInitializers,
  { zero_init_residual }: InitialisationArguments,
): WeightInitializers {
  if (!zero_init_residual) return weights;
  const kernel: KernelInitializer = (fanOut) => {
    weights.kernel(fanOut); // those drawn after it come from the same place in the stream of random numbers
    return weights.zeros;
  };
  return { ...weights, branchEnd: { scale: weights.zeros, kernel } };
}
