import { transfer } from 'comlink';

/**
 * Marks the arrays directly inside a result to be handed over to the page instead of copied: a dense
 * kernel can be 37 MB. They are empty in the worker afterwards.
 */
export function withoutCopying<T extends object>(result: T | null): T | null {
  if (result === null) return null;
  const arrays = Object.values(result).filter((value) => value instanceof Float32Array);
  return transfer(result, [...new Set(arrays.map((array) => array.buffer))]);
}
