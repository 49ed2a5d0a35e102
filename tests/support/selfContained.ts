import { expect } from 'vitest';
import { lostReferencesIn, strangersIn } from './svgGrammar';

/**
 * Reads an SVG as a strict program does: only what the language knows, every reference within the file, no style
 * sheet but for the typefaces in the file itself, no script or address of elsewhere, every word on the paper. For tests in a browser.
 */
export function expectSelfContained(source: string): Document {
  const file = new DOMParser().parseFromString(source, 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent ?? '').toBe('');
  expect(strangersIn(file)).toEqual([]);
  expect(lostReferencesIn(file)).toEqual([]);
  expect([...file.documentElement.children].slice(0, 2).map(({ localName }) => localName)).toEqual(['title', 'desc']);
  expect(source.match(/https?:[^"<\s]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  const fonts = [...file.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
  expect(fonts.replaceAll(OWN_TYPEFACE, '')).toBe('');
  expect(source.replace(fonts, '')).not.toMatch(/var\(|NaN|undefined|[^\P{Cc}\n]/u);
  const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(wordsOffPaper(file)).toEqual([]);
  return file;
}

const OWN_TYPEFACE =
  /@font-face\{font-family:'Atlas Sans(?: More)?';font-weight:400 650;src:url\(data:font\/woff2;base64,[\w+/=]+\) format\('woff2'\);unicode-range:[U+\dA-F, -]+\}/gi;
const EDGE_PX = 1;

/** Texts that do not lie on the picture's paper as a browser sets them. */
function wordsOffPaper(file: Document): string[] {
  const svg = document.importNode(file.documentElement, true);
  document.body.append(svg);
  const paper = svg.getBoundingClientRect();
  const off = [...svg.querySelectorAll('text')].filter((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return (
      left < paper.left - EDGE_PX ||
      right > paper.right + EDGE_PX ||
      top < paper.top - EDGE_PX ||
      bottom > paper.bottom + EDGE_PX
    );
  });
  svg.remove();
  return off.map(({ textContent }) => textContent);
}
