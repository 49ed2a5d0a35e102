import type { RunPlan } from './executionTypes';

/** @throws naming the argument, where one is not a whole number of at least 1 */
export function requirePositiveIntegers(given: Record<string, number>): void {
  for (const [name, value] of Object.entries(given)) {
    if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} must be a whole number of at least 1, not ${value}`);
  }
}

export function requireSeed(seed: number): void {
  if (!Number.isSafeInteger(seed)) throw new Error(`seed must be a whole number, not ${seed}`);
}

export function requireRunPlan({ warmUps, repeats }: RunPlan): void {
  requirePositiveIntegers({ warmUps, repeats });
}
