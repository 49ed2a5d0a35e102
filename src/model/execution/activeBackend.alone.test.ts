import '@tensorflow/tfjs-backend-cpu';
import { removeBackend, setBackend } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { activeBackend } from './activeBackend';
import { groupedAgainstMasked } from './groupedAgainstMasked';
import { threeForms } from './threeForms';
import { timeBlocks } from './timeBlocks';

beforeAll(() => setBackend('cpu'));

const plan = { warmUps: 1, repeats: 1 };

test('where WebAssembly does not start, everything runs in plain JavaScript and says so', async () => {
  const grouped = await groupedAgainstMasked({
    ...plan,
    inChannels: 8,
    outChannels: 8,
    kernelSize: 3,
    groups: 4,
    side: 5,
    seed: 1,
  });
  const forms = await threeForms({ ...plan, channels: 16, cardinality: 4, pathWidth: 2, side: 5, seed: 1 });
  const blocks = await timeBlocks(
    [{ id: 'x', spec: { ...CATALOGUE.resnext29_8x64d, base_planes: 8, input_size: [8, 8] }, stage: 0 }],
    plan,
  );
  expect([grouped, forms, blocks].map((result) => result?.backend)).toEqual(['cpu', 'cpu', 'cpu']);
  expect(grouped!.largestDifference).toBeLessThan(1e-5 * grouped!.largestOutput);
  expect(forms!.largestDifferences.splitGrouped).toBeLessThan(1e-5 * forms!.largestOutput);
});

test('a backend that stores nothing is not one that computes', () => {
  removeBackend('cpu'); // what is left is the one that the layer graph is built on
  expect(activeBackend).toThrow('TensorFlow.js has no backend that computes');
});
