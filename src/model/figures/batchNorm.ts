/** What a batch normalisation knows of one channel's values. */
export interface Statistics {
  mean: number;
  variance: number;
}

/** PyTorch's conventions: `momentum` is the share that a new batch gets. Keras writes the same as 0.9, the old share. */
export const PYTORCH = { epsilon: 1e-5, momentum: 0.1 };

/** What the running statistics are before the first batch. */
export const UNTRAINED: Statistics = { mean: 0, variance: 1 };

/** Of one channel: every value over the images and positions of a batch, divided by their number. */
export function batchStatistics(values: readonly number[]): Statistics {
  const mean = average(values);
  return { mean, variance: average(values.map((value) => (value - mean) ** 2)) };
}

/** One channel of a batch on its way through the layer, in as many values as came in. */
export interface Normalised {
  /** x − μ */
  centred: number[];
  /** (x − μ) / √(σ² + ε) */
  normalised: number[];
  /** γ · x̂ + β */
  output: number[];
}

/**
 * Ioffe and Szegedy 2015 (arXiv 1502.03167), algorithm 1.
 *
 * @param statistics the batch's own in training, the running ones in inference
 */
export function normalise(
  values: readonly number[],
  { mean, variance }: Statistics,
  { gamma, beta }: { gamma: number; beta: number },
): Normalised {
  const deviation = Math.sqrt(variance + PYTORCH.epsilon);
  const centred = values.map((value) => value - mean);
  const normalised = centred.map((value) => value / deviation);
  return { centred, normalised, output: normalised.map((value) => gamma * value + beta) };
}

/**
 * The running statistics after a batch has passed in training. As in PyTorch, the variance that is kept divides by
 * n − 1: it estimates that of all data, not of this batch.
 */
export function passBatch(running: Statistics, values: readonly number[]): Statistics {
  const batch = batchStatistics(values);
  const unbiased = (batch.variance * values.length) / (values.length - 1);
  return { mean: towards(running.mean, batch.mean), variance: towards(running.variance, unbiased) };
}

function towards(running: number, batch: number): number {
  return (1 - PYTORCH.momentum) * running + PYTORCH.momentum * batch;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
