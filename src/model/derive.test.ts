import { memory } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { draws } from '../../tests/support/deep';
import { useWasm } from '../../tests/support/backends';
import { specOf, validSpecs } from '../../tests/support/specs';
import { CATALOGUE, MODEL_IDS } from './architecture/catalogue';
import { derive } from './derive';

beforeAll(useWasm);

test('a thousand changes leave TensorFlow.js as it was', () => {
  const specs = fc.sample(validSpecs(), { numRuns: draws(1000) });
  const before = memory();
  for (const spec of specs) expect(derive(spec).ok).toBe(true);
  const { numTensors, numDataBuffers, numBytes } = memory();
  expect({ numTensors, numDataBuffers, numBytes }).toEqual({
    numTensors: before.numTensors,
    numDataBuffers: before.numDataBuffers,
    numBytes: before.numBytes,
  });
});

test('a network and what is counted on it come together', () => {
  const derived = derive(CATALOGUE.resnet50);
  expect(derived).toMatchObject({
    ok: true,
    value: { graph: { spec: CATALOGUE.resnet50 }, figures: { totals: { params: 25_557_032 } } },
  });
});

test('every network of the catalogue can be counted', () => {
  for (const id of MODEL_IDS) expect(derive(CATALOGUE[id]).ok).toBe(true);
});

test('what whole numbers cannot hold exactly is refused', () => {
  const absurd = specOf({
    block: 'bottleneck',
    layers: [1000, 1000, 1000, 1000, 1000, 1000],
    base_planes: 1024,
    input_size: [4096, 4096],
    stem: 'cifar',
  });
  expect(derive(absurd)).toEqual({ ok: false, problem: { code: 'tooMuchToCount' } });
});
