import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { DEFAULT_SPEC } from '../architecture/spec';
import { type Digits, SIDE } from './digits';
import { train, type TrainingOptions } from './train';
import { registerWasmConvGradient } from './wasmConvGradient';

beforeAll(async () => {
  await useWasm();
  registerWasmConvGradient();
});

const OPTIONS: TrainingOptions = {
  spec: {
    ...DEFAULT_SPEC,
    layers: [1, 1],
    stem: 'cifar',
    base_planes: 4,
    in_channels: 1,
    input_size: [SIDE, SIDE],
    num_classes: 2,
  },
  seed: 1,
  steps: 30,
  batch: 16,
  learningRate: 0.05,
  momentum: 0.9,
};

/** Half of them are bright above, half below. */
function easy(count: number): Digits {
  const size = SIDE * SIDE;
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 2);
  const images = Float32Array.from({ length: count * size }, (_, i) =>
    Number(i % size >= size / 2) === Math.floor(i / size) % 2 ? 1 : 0,
  );
  return { images, labels };
}

const sets = { trained: easy(64), probe: easy(20), validation: easy(30) };

test('a network learns what is above and what below, and its running statistics serve without a batch', () => {
  const { losses, trainError, validationError } = train(OPTIONS, sets);
  expect(losses).toHaveLength(30);
  expect(losses.at(-1)).toBeLessThan(0.1);
  expect(losses[0]).toBeGreaterThan(0.3);
  expect([trainError, validationError]).toEqual([0, 0]);
});

test('a seed repeats a run; it frees what it took', () => {
  const run = (seed: number) => train({ ...OPTIONS, steps: 3, seed }, sets);
  const first = run(1);
  const before = tf.memory().numTensors;
  expect(run(1)).toEqual(first);
  expect(run(2).losses).not.toEqual(first.losses);
  expect(tf.memory().numTensors).toBe(before);
});

test('at a rate of zero nothing changes but the batch', () => {
  const still = { ...OPTIONS, steps: 5, batch: 64, learningRate: 0 };
  const { losses, gradientNorms } = train(still, sets);
  for (const loss of losses) expect(loss).toBeCloseTo(losses[0]!, 5);
  expect(gradientNorms.first).toBeGreaterThan(0);
  expect(gradientNorms.last).toBeGreaterThan(0);
});
