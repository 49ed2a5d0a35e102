import { sfc32 } from '../random';

/** Chooses an exercise's numbers. The same seed and stream choose the same, in every browser: whole numbers only. */
export interface Draw {
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T;
  /** True in so many of a hundred cases. */
  happens(percent: number): boolean;
}

/**
 * @param seed a whole number, of which the lower 32 bits count
 * @param stream tells apart what is drawn from one seed: each kind of exercise, the worksheet
 */
export function drawing(seed: number, stream: number): Draw {
  const uniform = sfc32(seed, stream);
  const below = (count: number) => Math.floor(uniform() * count);
  return {
    whole: (min, max) => min + below(max - min + 1),
    pick: (from) => from[below(from.length)]!, // the list is not empty
    happens: (percent) => below(100) < percent,
  };
}
