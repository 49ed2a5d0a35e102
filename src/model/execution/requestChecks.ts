import type { OutputPosition, RunPlan } from './executionTypes';

/** @throws naming the argument, where one is not a whole number of at least 1 */
export function requirePositiveIntegers(given: Record<string, number>): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Number.isSafeInteger(value) || value < 1)
      throw new Error(`${name} must be a whole number of at least 1, not ${value}`);
  }
}

export function requireSeed(seed: number): void {
  if (!Number.isSafeInteger(seed)) throw new Error(`seed must be a whole number, not ${seed}`);
}

export function requireRunPlan({ warmUps, repeats }: RunPlan): void {
  requirePositiveIntegers({ warmUps, repeats });
}

/** @throws where a position lies outside a map */
export function requireInside(
  { row, column, channel }: OutputPosition,
  { side, channels }: { side: number; channels: number },
): void {
  const isInside = (index: number, count: number) => index >= 0 && index < count;
  if (!isInside(row, side) || !isInside(column, side) || !isInside(channel, channels)) {
    throw new Error(
      `row ${row}, column ${column}, channel ${channel} is outside a ${side} × ${side} map of ${channels} channels`,
    );
  }
}

/** Float32 values that a computation may hold at once: 1 GiB. WebAssembly ends at 2, and a tensor beyond it breaks the backend. */
const MOST_VALUES = 2 ** 28;

/** @throws where a computation would hold more values than the backend has room for */
export function requireRoom(values: number): void {
  if (values > MOST_VALUES) {
    const gibibytes = (count: number) => ((count * 4) / 2 ** 30).toFixed(1);
    throw new Error(
      `this needs ${gibibytes(values)} GiB of memory, and there is room for ${gibibytes(MOST_VALUES)}: choose fewer channels, more groups or a smaller map`,
    );
  }
}
