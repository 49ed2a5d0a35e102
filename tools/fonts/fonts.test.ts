import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACES } from './faces';
import { makeFace } from './makeFace';

const root = join(import.meta.dirname, '../..');
const styles = readFileSync(join(root, 'src/styles/fonts.css'), 'utf8');

/** `U+20-7E, U+A0` for these characters. */
function unicodeRange(characters: string): string {
  const codes = [...characters].map((c) => c.codePointAt(0)!).toSorted((a, b) => a - b); // a string has no holes
  const starts = codes.filter((code, i) => codes[i - 1] !== code - 1);
  const ends = codes.filter((code, i) => codes[i + 1] !== code + 1);
  const hex = (code: number) => code.toString(16).toUpperCase();
  return starts
    .map((first, i) => (first === ends[i] ? `U+${hex(first)}` : `U+${hex(first)}-${hex(ends[i]!)}`)) // as many ends as starts
    .join(', ');
}

test.each(FACES)('$file is what `npm run fonts` makes, and the style sheet has its range', async (face) => {
  const kept = readFileSync(join(root, 'src/styles/fonts', face.file));
  expect(kept.equals(await makeFace(face))).toBe(true);
  expect(styles.replaceAll(/\s+/g, ' ')).toContain(`unicode-range: ${unicodeRange(face.characters)};`);
});

/** Formulas are MathML, in the system's typeface for mathematics. */
const OF_FORMULAS = join('components', 'primitives', 'maths');
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

test('every sign that the app writes has its glyph in the app’s own typeface', () => {
  const own = FACES.map(({ characters }) => characters).join('');
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:tsx?|mdx|css)$/.test(name) && !/\.test\./.test(name) && !name.startsWith(OF_FORMULAS),
  );
  const lacking = files.flatMap((name) =>
    [...new Set(readFileSync(join(root, 'src', name), 'utf8'))]
      .filter((c) => c > ' ' && !CHINESE.test(c) && !own.includes(c))
      .map((c) => `${c} in ${name}`),
  );
  expect(lacking).toEqual([]);
});
