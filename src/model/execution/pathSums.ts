import type { ThreeForms, OutputPosition } from './executionTypes';
import { requireInside } from './requestChecks';

/** One path's share of one output value. */
export interface PathSum {
  /** The d values that the path's last 1×1 reads at this position. */
  values: Float32Array;
  /** The d weights by which it multiplies them for this output channel. */
  weights: Float32Array;
  /** What the path adds: the sum of its products. */
  partial: number;
  /** Of this path and all before it. */
  running: number;
}

export interface PathSums {
  paths: PathSum[];
  /** Sum of the paths' partial sums: form (a). */
  sumOfPaths: number;
  /** The product over all C · d concatenated channels at once: forms (b) and (c). */
  concatenated: number;
}

/**
 * Why the forms agree: a 1×1 over concatenated channels adds up products, and those of one path are
 * that path's own 1×1. Shown on one output value, in float64 on the numbers that were computed.
 *
 * @throws where the position lies outside the output
 */
export function pathSums(
  { request, pathMaps, lastKernel }: Pick<ThreeForms, 'request' | 'pathMaps' | 'lastKernel'>,
  at: OutputPosition,
): PathSums {
  const { channels, cardinality, pathWidth, side } = request;
  requireInside(at, { side, channels });
  const insideChannels = cardinality * pathWidth;
  const start = (at.row * side + at.column) * insideChannels;
  const values = pathMaps.subarray(start, start + insideChannels);
  const weights = values.map((_, i) => lastKernel[i * channels + at.channel]!); // one row for every value
  let sumOfPaths = 0;
  const paths = Array.from({ length: cardinality }, (_, path): PathSum => {
    const part = [path * pathWidth, (path + 1) * pathWidth] as const;
    const own = { values: values.slice(...part), weights: weights.slice(...part) };
    const partial = sumOfProducts(own.values, own.weights);
    sumOfPaths += partial;
    return { ...own, partial, running: sumOfPaths };
  });
  return { paths, sumOfPaths, concatenated: sumOfProducts(values, weights) };
}

function sumOfProducts(values: Float32Array, weights: Float32Array): number {
  return values.reduce((sum, value, i) => sum + value * weights[i]!, 0); // as many weights as values
}
