import * as tf from '@tensorflow/tfjs-core';
import type { ArchitectureSpec } from '../architecture/spec';
import { buildNetwork, type Network } from '../network/buildNetwork';
import { batches, type Digits, pick, SIDE } from './digits';
import { trainingWeights } from './trainingWeights';

export interface TrainingOptions {
  /** A network of basic blocks that reads one grey picture of 14 × 14. */
  spec: ArchitectureSpec;
  /** Decides the weights at the start and the order of the pictures. */
  seed: number;
  steps: number;
  batch: number;
  learningRate: number;
  momentum: number;
}

export interface TrainingSets {
  trained: Digits;
  /** Some of those trained on, for the training error at the end. */
  probe: Digits;
  /** None of those trained on. */
  validation: Digits;
}

export interface TrainingRun {
  /** Mean cross-entropy of every step's batch, with the weights before the step. */
  losses: number[];
  /** Euclidean norms, before the first step, of the loss's gradient by the first convolution of the first and of the last block. */
  gradientNorms: { first: number; last: number };
  /** Shares of wrong answers at the end, normalised by the running statistics; parts of 1. */
  trainError: number;
  validationError: number;
}

/**
 * Trains the project's own network by stochastic gradient descent with momentum, on the active backend. Batch
 * normalisation works by its batch and keeps its running statistics.
 */
export function train(
  { spec, seed, steps, batch, learningRate, momentum }: TrainingOptions,
  { trained, probe, validation }: TrainingSets,
): TrainingRun {
  const lastWidth = spec.base_planes * 2 ** (spec.layers.length - 1);
  const network = buildNetwork(spec, trainingWeights(seed, lastWidth));
  const optimizer = new Momentum(learningRate, momentum);
  const next = batches(trained, batch, seed);
  const losses: number[] = [];
  let gradientNorms = { first: NaN, last: NaN };
  for (let step = 0; step < steps; step++) {
    tf.tidy(() => {
      const { value, grads } = gradientsOf(network, next(), spec.num_classes);
      losses.push(value.dataSync()[0]!); // a scalar
      if (step === 0) gradientNorms = blockNorms(network, spec, grads);
      optimizer.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
    });
  }
  const errors = { trainError: errorOf(network, probe), validationError: errorOf(network, validation) };
  optimizer.dispose();
  network.dispose();
  return { losses, gradientNorms, ...errors };
}

/** TensorFlow.js 4.22 forgets to free the learning rate. */
class Momentum extends tf.MomentumOptimizer {
  override dispose(): void {
    super.dispose();
    this.c.dispose();
  }
}

function gradientsOf({ model }: Network, batch: Digits, classes: number) {
  const images = imagesOf(batch);
  const labels = tf.oneHot(tf.tensor1d(batch.labels, 'int32'), classes);
  return tf.variableGrads(() => {
    const logits = model.apply(images, { training: true }) as tf.Tensor; // it has one output
    return tf.losses.softmaxCrossEntropy(labels, logits) as tf.Scalar; // the mean over the batch
  });
}

function blockNorms({ layerById }: Network, { layers }: ArchitectureSpec, grads: tf.NamedTensorMap) {
  const norm = (block: string) => {
    const kernel = layerById.get(`${block}.conv1`)!.trainableWeights[0]!; // every basic block has it
    return tf.norm(grads[kernel.name]!).dataSync()[0]!; // every kernel has a gradient, its norm is a scalar
  };
  return { first: norm('layer1.0'), last: norm(`layer${layers.length}.${layers.at(-1)! - 1}`) }; // there is a stage
}

const ANSWERED_AT_ONCE = 100;

function errorOf({ model }: Network, digits: Digits): number {
  const count = digits.labels.length;
  let wrong = 0;
  for (let from = 0; from < count; from += ANSWERED_AT_ONCE) {
    const some = pick(
      digits,
      Array.from({ length: Math.min(ANSWERED_AT_ONCE, count - from) }, (_, i) => from + i),
    );
    const said = tf.tidy(() => tf.argMax(model.apply(imagesOf(some)) as tf.Tensor, 1).dataSync()); // it has one output
    wrong += some.labels.filter((label, i) => said[i] !== label).length;
  }
  return wrong / count;
}

function imagesOf({ images, labels }: Digits): tf.Tensor4D {
  return tf.tensor4d(images, [labels.length, SIDE, SIDE, 1]);
}
