import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import type { SignalRequest } from './executionTypes';
import { normalValues } from './seededValues';
import { signalScales } from './signalScales';

const STACK: SignalRequest = { layers: 34, channels: 64, images: 1, side: 14, factor: 1, seed: 1 };
const run = async (changes: Partial<SignalRequest> = {}) => (await signalScales({ ...STACK, ...changes }))!; // nobody cancels

beforeAll(useWasm);

/** A normal value z after a ReLU: E[max(z, 0)²] = 1/2 and E[max(z, 0)] = 1/√(2π), so a deviation of √(1/2 − 1/2π). */
const RECTIFIED = Math.sqrt(1 / 2 - 1 / (2 * Math.PI));

test('with batch normalisation every layer puts out a rectified normal signal, whatever the weights’ scale', async () => {
  for (const factor of [0.5, 1, 2]) {
    const { normalised } = await run({ factor });
    expect(normalised).toHaveLength(35);
    expect(Math.max(...normalised.slice(1).map((deviation) => Math.abs(deviation - RECTIFIED)))).toBeLessThan(0.04);
  }
});

test('Kaiming’s weights keep the signal within a small factor: the zeros around a map of 14 take 1 − (40 / 42)² of its first square', async () => {
  const { plain } = await run();
  expect(plain[0]).toBeCloseTo(1, 1);
  expect(plain[1]).toBeCloseTo((40 / 42) * Math.sqrt(2) * RECTIFIED, 1);
  for (const deviation of plain) expect(deviation).toBeGreaterThan(1 / 20);
  for (const deviation of plain) expect(deviation).toBeLessThan(20);
});

/** A convolution is linear and a ReLU keeps positive factors: f times the weights make f^l times the signal after l layers. */
test.each([0.5, 0.9, 2])(
  'without it, %f times the weights are so many times the signal at every layer',
  async (factor) => {
    const [kaiming, scaled] = [await run(), await run({ factor })];
    for (const [layer, deviation] of scaled.plain.entries())
      expect(Math.log10(deviation / kaiming.plain[layer]!)).toBeCloseTo(layer * Math.log10(factor), 3);
  },
);

/** One channel, one layer: by loops. */
test('computes what a padded 3×3 and a ReLU are', async () => {
  const small: SignalRequest = { layers: 1, channels: 1, images: 1, side: 4, factor: 1.5, seed: 5 };
  const [x, unit] = [normalValues(5, 0, 16, 1), normalValues(5, 1, 9, 1)];
  const sums = Array.from({ length: 16 }, (_, at) =>
    [-1, 0, 1]
      .flatMap((dy) =>
        [-1, 0, 1].map((dx) => {
          const [row, column] = [Math.floor(at / 4) + dy, (at % 4) + dx];
          const isInside = row >= 0 && row < 4 && column >= 0 && column < 4;
          return isInside ? x[row * 4 + column]! * unit[(dy + 1) * 3 + dx + 1]! * 1.5 * Math.sqrt(2 / 9) : 0;
        }),
      )
      .reduce((sum, product) => sum + product, 0),
  );
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  const rectified = (values: readonly number[]) => values.map((value) => Math.max(value, 0));
  const { plain, normalised } = await run(small);
  expect(plain[0]).toBeCloseTo(deviation([...x]), 5);
  expect(plain[1]).toBeCloseTo(deviation(rectified(sums)), 5);
  expect(normalised[1]).toBeCloseTo(
    deviation(rectified(sums.map((value) => (value - mean(sums)) / deviation(sums)))),
    3,
  );
});

test('leaves no tensor behind, cancelled or not, and refuses what is no stack', async () => {
  const before = memory().numTensors;
  await run({ layers: 2 });
  expect(await signalScales(STACK, { isCancelled: () => true })).toBeNull();
  expect(memory().numTensors).toBe(before);
  await expect(run({ factor: 0 })).rejects.toThrow('factor must be a number above 0, not 0');
  await expect(run({ layers: 0.5 })).rejects.toThrow('layers must be a whole number');
});
