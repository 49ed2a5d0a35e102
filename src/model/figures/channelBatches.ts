import { normalValues } from '../execution/seededValues';
import type { Statistics } from './batchNorm';

/** Values of one channel in one batch: few enough to see each. */
export const BATCH_SIZE = 12;
/** What the batches are drawn from. */
export const ALL_DATA: Statistics = { mean: 1, variance: 0.36 };
/** Its first batch is spread out, so that twelve dots can be told apart. */
const SEED = 330;

/**
 * One channel of a training batch: normal values, the same ones at every call.
 *
 * @param index from 0, which batch
 */
export function channelBatch(index: number): number[] {
  return Array.from(
    normalValues(SEED, index, BATCH_SIZE, Math.sqrt(ALL_DATA.variance)),
    (value) => ALL_DATA.mean + value,
  );
}
