import { transfer } from 'comlink';

/**
 * Marks the arrays inside a result to be handed over to the page instead of copied: a dense
 * kernel can be 37 MB. They are empty in the worker afterwards.
 */
export function withoutCopying<T extends object>(result: T | null): T | null {
  return result === null ? null : transfer(result, [...new Set(arraysIn(result).map((array) => array.buffer))]);
}

function arraysIn(value: unknown): Float32Array[] {
  if (value instanceof Float32Array) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(arraysIn) : [];
}
