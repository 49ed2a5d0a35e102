import * as tf from '@tensorflow/tfjs-core';
import { groupedConv2d } from '../network/layers/groupedConv2d';
import type { ThreeFormsRequest } from './executionTypes';
import { heDeviation, normalValues } from './seededValues';

/** The kernels of one path of ResNeXt's block. */
export interface PathKernels {
  /** [1, 1, channels, d] */
  reduce: tf.Tensor4D;
  /** [3, 3, d, d] */
  transform: tf.Tensor4D;
  /** [1, 1, d, channels] */
  expand: tf.Tensor4D;
}

/** An arrangement of the block: what it computes with which kernels. */
export interface Form {
  kernels: tf.Tensor4D[];
  /** [1, side, side, channels] to the same. */
  run: (x: tf.Tensor4D) => tf.Tensor4D;
}

/** The stream of the seed that the block's input is drawn from; the kernels' are above it. */
export const INPUT_STREAM = 0;

/** Every kernel of every path from a stream of its own: a path keeps its numbers when others join. */
export function drawPaths({ channels, cardinality, pathWidth: d, seed }: ThreeFormsRequest): PathKernels[] {
  return Array.from({ length: cardinality }, (_, path) => {
    const draw = (kernel: 1 | 2 | 3, shape: [number, number, number, number], fanIn: number) =>
      tf.tensor4d(
        normalValues(seed, INPUT_STREAM + 3 * path + kernel, tf.util.sizeFromShape(shape), heDeviation(fanIn)),
        shape,
      );
    return {
      reduce: draw(1, [1, 1, channels, d], channels),
      transform: draw(2, [3, 3, d, d], 9 * d),
      expand: draw(3, [1, 1, d, channels], cardinality * d), // an output sums over all paths
    };
  });
}

/** Figure 3(a): every path goes down, across and up again; their sum is the output. */
export function splitForm(paths: readonly PathKernels[]): Form {
  return {
    kernels: paths.flatMap(({ reduce, transform, expand }) => [reduce, transform, expand]),
    run: (x) => tf.addN(paths.map((path) => convolve(pathMap(x, path), path.expand))),
  };
}

/** Figure 3(b): the paths end before their last 1×1, which becomes one over all their channels. */
export function concatenatedForm(
  paths: readonly PathKernels[],
): Form & { pathMaps: Form['run']; lastKernel: tf.Tensor4D } {
  const lastKernel = lastKernelOf(paths);
  const pathMaps = (x: tf.Tensor4D) =>
    tf.concat(
      paths.map((path) => pathMap(x, path)),
      3,
    );
  return {
    kernels: [...paths.flatMap(({ reduce, transform }) => [reduce, transform]), lastKernel],
    lastKernel,
    pathMaps,
    run: (x) => convolve(pathMaps(x), lastKernel),
  };
}

/** Figure 3(c): one 1×1 into all paths, one 3×3 in as many groups as paths, one 1×1 out. */
export function groupedForm(paths: readonly PathKernels[]): Form {
  const first = tf.concat(
    paths.map(({ reduce }) => reduce),
    3,
  );
  // [3, 3, C · d, d] is group after group along the inputs: the layout of groupedConv2d.
  const grouped = tf.concat(
    paths.map(({ transform }) => transform),
    2,
  );
  const last = lastKernelOf(paths);
  return {
    kernels: [first, grouped, last],
    run: (x) => {
      const reduced = tf.relu(convolve(x, first));
      const transformed =
        paths.length === 1 ? convolve(reduced, grouped) : groupedConv2d(reduced, grouped, paths.length, 1, 1);
      return convolve(tf.relu(transformed), last);
    },
  };
}

/** [1, 1, C · d, channels] */
function lastKernelOf(paths: readonly PathKernels[]): tf.Tensor4D {
  return tf.concat(
    paths.map(({ expand }) => expand),
    2,
  );
}

/** A path up to its last 1×1. */
function pathMap(x: tf.Tensor4D, { reduce, transform }: PathKernels): tf.Tensor4D {
  return tf.relu(convolve(tf.relu(convolve(x, reduce)), transform));
}

/** Stride 1, padded to keep the map's size. */
function convolve(x: tf.Tensor4D, kernel: tf.Tensor4D): tf.Tensor4D {
  return tf.conv2d(x, kernel, 1, (kernel.shape[0] - 1) / 2, 'NHWC', 1, 'floor');
}
