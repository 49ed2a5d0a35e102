import { convolutionWeightCount } from '../architecture/convolution';

/** What a basic block of conv2_x reads and puts out. */
export const BASIC_CHANNELS = 64;

/**
 * What splitting a block into paths does to its weights (Xie et al. 2016, section 3.3, "equivalent forms" and figure 4).
 * C paths side by side are one block of width C·d: its first layer stacks theirs, its last adds them up. Only a layer
 * between the two keeps the paths apart, and a block of two layers has none.
 */
export interface PathsArguments {
  inChannels: number;
  outChannels: number;
  /** C, the number of paths. */
  cardinality: number;
  /** d, channels inside a path. */
  width: number;
}

/** Weights of each layer in order, and of all, without BN. */
export interface LayerWeights {
  layers: readonly number[];
  total: number;
}

export interface PathsComparison {
  /** All C paths. */
  paths: LayerWeights;
  /** One block of width C·d without groups. */
  dense: LayerWeights;
  /** C·d */
  denseWidth: number;
  /** dense − paths: what the split saves. */
  saved: number;
}

/** A basic block's two 3×3 convolutions: nothing is saved, whatever the split. */
export function basicPaths(args: PathsArguments): PathsComparison {
  return comparePaths(args, (width) => [
    { side: 3, from: args.inChannels, to: width },
    { side: 3, from: width, to: args.outChannels },
  ]);
}

/** A bottleneck's 1×1, 3×3, 1×1: the 3×3 in the middle costs a C-th. */
export function bottleneckPaths(args: PathsArguments): PathsComparison {
  return comparePaths(args, (width) => [
    { side: 1, from: args.inChannels, to: width },
    { side: 3, from: width, to: width },
    { side: 1, from: width, to: args.outChannels },
  ]);
}

interface Layer {
  /** Of the square kernel. */
  side: number;
  from: number;
  to: number;
}

function comparePaths(
  { cardinality, width }: PathsArguments,
  layersOfWidth: (width: number) => readonly Layer[],
): PathsComparison {
  const denseWidth = cardinality * width;
  const paths = weightsOf(layersOfWidth(width), cardinality);
  const dense = weightsOf(layersOfWidth(denseWidth), 1);
  return { paths, dense, denseWidth, saved: dense.total - paths.total };
}

function weightsOf(layers: readonly Layer[], copies: number): LayerWeights {
  const weights = layers.map(
    ({ side, from, to }) =>
      copies *
      convolutionWeightCount({ kernel: [side, side], inChannels: from, outChannels: to, groups: 1, bias: false }),
  );
  return { layers: weights, total: weights.reduce((sum, count) => sum + count, 0) };
}
