import * as tf from '@tensorflow/tfjs-core';
import { activeBackend } from './activeBackend';
import type { SignalRequest, SignalScales } from './executionTypes';
import { requirePositiveIntegers, requireRoom, requireSeed } from './requestChecks';
import { heDeviation, normalValues } from './seededValues';
import { nextTask, type RunControl, UNINTERRUPTED } from './timing';

const INPUT_STREAM = 0;
const KERNEL = 3;
/** PyTorch's, added to the variance before the root. */
const EPSILON = 1e-5;

type Layer = (x: tf.Tensor4D, kernel: tf.Tensor4D) => tf.Tensor4D;

/**
 * Sends random images through a plain stack of 3×3 convolutions (stride 1, padding 1), each followed by a ReLU, and
 * through the same stack with a batch normalisation (γ = 1, β = 0, the batch's own statistics) before every ReLU.
 * Kernels are normal with `factor` times the deviation of He et al. 2015 (arXiv 1502.01852); both stacks have the same.
 *
 * @returns null if it was cancelled
 * @throws where the request asks for no stack
 */
export async function signalScales(
  request: SignalRequest,
  control: RunControl = UNINTERRUPTED,
): Promise<SignalScales | null> {
  checkRequest(request);
  const x = inputOf(request);
  const kernels = kernelsOf(request);
  const stacks: readonly Layer[] = [
    (map, kernel) => tf.relu(convolve(map, kernel)),
    (map, kernel) => tf.relu(normalise(convolve(map, kernel))),
  ];
  const deviations: Float32Array[] = [];
  try {
    for (const [i, layer] of stacks.entries()) {
      control.report?.(i, stacks.length);
      await nextTask();
      if (control.isCancelled()) return null;
      deviations.push(await deviationsThrough(x, kernels, layer));
    }
    control.report?.(stacks.length, stacks.length);
    const [plain, normalised] = deviations as [Float32Array, Float32Array]; // of two stacks
    return { request, plain, normalised, backend: activeBackend() };
  } finally {
    tf.dispose([x, ...kernels]);
  }
}

/** Standard deviation of all values, of the input and then after every layer. */
async function deviationsThrough(x: tf.Tensor4D, kernels: readonly tf.Tensor4D[], layer: Layer): Promise<Float32Array> {
  const all = tf.tidy(() => {
    const deviations = [deviation(x)];
    let map = x;
    for (const kernel of kernels) {
      const next = tf.tidy(() => layer(map, kernel));
      if (map !== x) map.dispose();
      map = next;
      deviations.push(deviation(map));
    }
    return tf.stack(deviations);
  });
  try {
    return await all.data<'float32'>();
  } finally {
    all.dispose();
  }
}

function deviation(map: tf.Tensor): tf.Tensor {
  return tf.tidy(() => tf.sqrt(tf.moments(map).variance));
}

function convolve(x: tf.Tensor4D, kernel: tf.Tensor4D): tf.Tensor4D {
  return tf.conv2d(x, kernel, 1, (KERNEL - 1) / 2, 'NHWC', 1, 'floor');
}

/** Over the images and positions of each channel. */
function normalise(map: tf.Tensor4D): tf.Tensor4D {
  const { mean, variance } = tf.moments(map, [0, 1, 2]);
  return tf.div(tf.sub(map, mean), tf.sqrt(tf.add(variance, EPSILON)));
}

function inputOf({ images, side, channels, seed }: SignalRequest): tf.Tensor4D {
  return tf.tensor4d(normalValues(seed, INPUT_STREAM, images * side ** 2 * channels, 1), [
    images,
    side,
    side,
    channels,
  ]);
}

function kernelsOf({ layers, channels, factor, seed }: SignalRequest): tf.Tensor4D[] {
  const inputs = KERNEL ** 2 * channels;
  return Array.from({ length: layers }, (_, i) =>
    tf.tensor4d(normalValues(seed, i + 1, inputs * channels, factor * heDeviation(inputs)), [
      KERNEL,
      KERNEL,
      channels,
      channels,
    ]),
  );
}

function checkRequest({ layers, channels, images, side, factor, seed }: SignalRequest): void {
  requirePositiveIntegers({ layers, channels, images, side });
  requireSeed(seed);
  if (!(factor > 0 && Number.isFinite(factor))) throw new Error(`factor must be a number above 0, not ${factor}`);
  requireRoom(layers * KERNEL ** 2 * channels ** 2 + 4 * images * side ** 2 * channels);
}
