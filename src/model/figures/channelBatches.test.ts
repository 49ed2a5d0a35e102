import { expect, test } from 'vitest';
import { batchStatistics, passBatch, type Statistics, UNTRAINED } from './batchNorm';
import { ALL_DATA, BATCH_SIZE, channelBatch } from './channelBatches';

const FORTY = Array.from({ length: 40 }, (_, i) => channelBatch(i));

test('forty batches of twelve have together the data’s mean and variance', () => {
  const { mean, variance } = batchStatistics(FORTY.flat());
  expect(FORTY.flat()).toHaveLength(40 * BATCH_SIZE);
  expect(Math.abs(mean - ALL_DATA.mean)).toBeLessThan((4 * 0.6) / Math.sqrt(480)); // four standard errors
  expect(variance).toBeGreaterThan(0.27);
  expect(variance).toBeLessThan(0.45);
});

/** 0.9⁴⁰ = 0.015 of the start is left. */
test('the running statistics come to them', () => {
  const running = FORTY.reduce<Statistics>((statistics, batch) => passBatch(statistics, batch), UNTRAINED);
  expect(running.mean).toBeCloseTo(ALL_DATA.mean, 0);
  expect(Math.abs(running.mean - ALL_DATA.mean)).toBeLessThan(0.15);
  expect(Math.abs(running.variance - ALL_DATA.variance)).toBeLessThan(0.15);
});
