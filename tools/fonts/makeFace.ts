import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Face } from './faces';
import { fontOf, nameTable, tablesOf } from './sfnt';

/** Kerning, and marks above letters. */
const FEATURES = ['kern', 'mark'];

/** What only editors and style menus read. */
const NEEDLESS = ['STAT', 'MVAR', 'gasp', 'DSIG'];

/** A font file of a face, as WOFF2. The same face gives the same bytes. */
export async function makeFace({ source, characters, weights, scale }: Face): Promise<Buffer> {
  const original = await readFile(createRequire(import.meta.url).resolve(source));
  const cut = await subsetFont(original, characters, {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    noHinting: true,
    dropTables: NEEDLESS,
    ...(weights && { variationAxes: { wght: { ...weights, default: weights.min } } }),
  });
  return subsetFont(renamed(scaled(cut, scale)), characters, { targetFormat: 'woff2', keepFeatures: FEATURES });
}

const UNITS_PER_EM_AT = 18;

/** Larger by fewer units to an em: so it is of this size in every program, also in a picture that takes it along. */
function scaled(font: Buffer, scale: number): Buffer {
  const tables = tablesOf(font);
  const head = tables.get('head');
  if (head === undefined) throw new Error('a font without head');
  head.writeUInt16BE(Math.round(head.readUInt16BE(UNITS_PER_EM_AT) / scale), UNITS_PER_EM_AT);
  return fontOf(tables);
}

const NAMES = [
  [0, 'Copyright 2010-2024 Adobe; 2022 The Noto Project Authors. Cut for ResNet Atlas.'],
  [1, 'Atlas Sans'],
  [2, 'Regular'],
  [4, 'Atlas Sans'],
  [6, 'AtlasSans-Regular'],
] as const;

/** The licence keeps the designers' name for their own work. */
function renamed(font: Buffer): Buffer {
  return fontOf(tablesOf(font).set('name', nameTable(NAMES)));
}
