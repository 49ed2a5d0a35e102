import type { Range } from '../ranges';

/** The integer nearest to a number or numeric text, inside the range; NaN, which equals nothing given, where there is none. */
export function nearestInteger(value: unknown, { min, max }: Range): number {
  if (typeof value !== 'number' && !(typeof value === 'string' && value.trim() !== '')) return NaN;
  return Math.round(Math.min(max, Math.max(min, Number(value))));
}

/** A link's text as a number, where it is one in decimals: 0x10 is a slip, not 16. */
export function numberOrText(text: string): number | string {
  return /^\s*[+-]?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : text;
}

/** What was given, as a message quotes it. */
export function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return shorten(String(value));
  try {
    return shorten(JSON.stringify(value));
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'; // circular, or nested too deeply
  }
}

/** Messages quote what was given; a megabyte of it helps nobody. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}
