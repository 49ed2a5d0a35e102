import { expect } from 'vitest';

/** Reads an SVG as a strict program does, and looks that it needs no style sheet, script, font or address of elsewhere. For tests in a browser. */
export function expectSelfContained(source: string): Document {
  const file = new DOMParser().parseFromString(source, 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent ?? '').toBe('');
  expect([...file.querySelectorAll('[class], [style], [href], script, style, image, foreignObject, a')].map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect([...source.matchAll(/url\(([^)]*)\)/g)].filter(([, target]) => file.querySelector(target!) === null)).toEqual([]); // it was matched
  expect(source).not.toContain('var(');
  expect(source.match(/https?:[^"<\s]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return file;
}
