import { randomWeights } from '../execution/randomWeights';
import type { WeightInitializers } from '../network/initializers';

/** Far from the seeds of the kernels. */
const CLASSIFIER_SEED = 1_000_000;

/** Weights to train from: kernels Kaiming normal by their fan-out, the classifier's by its inputs, biases zero. */
export function trainingWeights(seed: number, classifierInputs: number): WeightInitializers {
  return { ...randomWeights(seed), dense: randomWeights(seed + CLASSIFIER_SEED).kernel(classifierInputs) };
}
