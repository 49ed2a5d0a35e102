import { OWN_FONTS } from './safeFonts';
import type { FigureFile } from './svgFile';

/** The app's typeface as the page's style sheet has it, a file each. */
interface OwnFont {
  url: string;
  family: string;
  weight: string;
  /** As in CSS: U+20-7E, U+A0. */
  range: string;
}

/** Waits for the app's typeface, in which a figure is laid out before it is written down. */
export async function loadOwnFonts(): Promise<void> {
  const oneOfEachFile = 'aα↵';
  await Promise.all(OWN_FONTS.map((family) => document.fonts.load(`1em '${family}'`, oneOfEachFile)));
}

/**
 * The file with the typefaces of its words in it, so that it looks the same on another machine. A program that does
 * not read them takes the next of the file's families.
 */
export async function withOwnFonts(file: FigureFile): Promise<FigureFile> {
  const words = new Set(new DOMParser().parseFromString(file.source, 'image/svg+xml').documentElement.textContent);
  const needed = ownFonts().filter(({ range }) => [...words].some((sign) => isIn(range, sign.codePointAt(0) ?? 0)));
  const rules = await Promise.all(needed.map(ruleOf)).catch(() => []); // the picture is worth more than its typeface
  if (rules.length === 0) return file;
  return { ...file, source: file.source.replace('</desc>', `</desc><style>${rules.join('')}</style>`) };
}

function ownFonts(): OwnFont[] {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    fontRules(sheet).map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
  return rules.flatMap(({ rule: { style }, base }) => {
    const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    const path = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
    if (path === undefined || !OWN_FONTS.includes(family)) return [];
    const [weight, range] = [style.getPropertyValue('font-weight'), style.getPropertyValue('unicode-range')];
    return [{ url: new URL(path, base).href, family, weight, range }];
  });
}

/** What stands in an imported sheet too. */
function fontRules({ cssRules }: CSSStyleSheet): CSSFontFaceRule[] {
  return [...cssRules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSImportRule && rule.styleSheet !== null ? fontRules(rule.styleSheet) : [];
  });
}

function isIn(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16);
  });
}

async function ruleOf({ url, family, weight, range }: OwnFont): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`no ${url}`);
  const data = await asDataUrl(await response.blob());
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2');unicode-range:${range}}`;
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
  });
}
