/**
 * Whether tests go to their full depth, which takes minutes: ATLAS_DEEP=1. Without it they take of everything some,
 * chosen so that whatever breaks everywhere breaks there.
 */
export const isDeep = process.env['ATLAS_DEEP'] === '1';

/** All of a list in a deep run, else those that are wanted. */
export function inDepth<T>(all: readonly T[], isWanted: (item: T, index: number) => boolean): T[] {
  return isDeep ? [...all] : all.filter(isWanted);
}

/** How often a property is tried: all in depth, else a tenth, which finds what is broken for more than a few. */
export const draws = (deep: number, sample = Math.ceil(deep / 10)): number => (isDeep ? deep : sample);
