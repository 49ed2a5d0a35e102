/** A file of the app's typeface: some characters of one font. */
export interface Face {
  file: string;
  /** The font that it is cut from, as a module's file. */
  source: string;
  characters: string;
  /** Weights from thin to bold that stay; left out where the source has one. */
  weights?: { min: number; max: number };
  /** How much larger than its designer drew it. */
  scale: number;
}

const between = (first: string, last: string) =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(first.charCodeAt(0) + i),
  ).join('');

/** What a page of the app shows first, in any language. The circumflex sits on letters of the same file: x̂. */
const FIRST = `${between(' ', '~')}\u00A0·×²⁹’‘“”…–‹›−→≠\u0302`;

const without = (characters: string, others: string) => [...characters].filter((c) => !others.includes(c)).join('');

/** The signs of other pages, and what somebody may type: Western European letters, Greek, arithmetic. */
const MORE = without(
  `${between('¡', 'ÿ')}ŒœŸ—‚„†‡•‰‹›⁄€™ΓΔΘΛΞΠΣΦΨΩ${between('α', 'ω')}⁰⁴⁵⁶⁷⁸⁹⁻ⁿ₀₁₂₃₄₅₆₇₈₉←↑↓↔⇒∂∏∑√∞∩≈≡≤≥□☐✓✗`,
  `${FIRST}\u00AD`,
);

/** What the text face has no glyph for. */
const SIGNS = '↵⋯⌈⌉⌊⌋∇∈';

/** Two weights stand in the style sheets, 400 and 600 to 750: what is bold is never bolder than a heading. */
const WEIGHTS = { min: 400, max: 650 };

/** Source Sans has small letters for its size: at 1.12 its x is as tall as Segoe UI's, Roboto's or Noto Sans's. */
const SOURCE_SANS = { source: 'source-sans/VF/SourceSans3VF-Upright.ttf', weights: WEIGHTS, scale: 1.12 };

export const FACES: readonly Face[] = [
  { ...SOURCE_SANS, file: 'atlas-sans.woff2', characters: FIRST },
  { ...SOURCE_SANS, file: 'atlas-sans-more.woff2', characters: MORE },
  {
    source: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
    file: 'atlas-sans-signs.woff2',
    characters: SIGNS,
    scale: 1,
  },
];
