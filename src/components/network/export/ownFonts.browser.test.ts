import { afterEach, expect, test } from 'vitest';
import { expectSelfContained } from '../../../../tests/support/selfContained';
import { figureAsPng } from './figureAsPng';
import { loadOwnFonts, withOwnFonts } from './ownFonts';
import { SAFE_FONTS } from './safeFonts';
import { svgElement } from './svgElement';
import { type FigureFile, svgFile } from './svgFile';
import '../../../styles/tokens.css';

const FONT_PX = 40;
const MARGIN_PX = 20;

/** A picture of one line of words. */
function lineFile(words: string, weight: 'normal' | 'bold'): FigureFile {
  const text = svgElement(
    'text',
    { x: MARGIN_PX, y: 60, 'font-size': FONT_PX, ...(weight === 'bold' && { 'font-weight': weight }) },
    words,
  );
  return svgFile({ lang: 'en', title: 'a', description: 'b' }, { width: 1400, height: 100 }, text);
}

/** How wide the words are in a font of the page. */
function widthOnPage(words: string, weight: 'normal' | 'bold', family: string): number {
  const span = document.createElement('span');
  Object.assign(span.style, { font: `${weight} ${FONT_PX}px ${family}`, whiteSpace: 'nowrap' });
  span.textContent = words;
  document.body.append(span);
  return span.getBoundingClientRect().width;
}

/** From the left edge to the last dark pixel, in px of the picture. */
async function inkedTo(png: Blob): Promise<number> {
  const bitmap = await createImageBitmap(png);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!; // every browser here has it
  context.drawImage(bitmap, 0, 0);
  const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const dark = Array.from({ length: data.length / 4 }, (_, i) => i).filter((i) => data[4 * i]! < 128); // within it
  return Math.max(...dark.map((i) => i % width)) / 2;
}

afterEach(() => document.querySelectorAll('span').forEach((span) => span.remove()));

test.each(['normal', 'bold'] as const)('a PNG is written in the app’s own typeface, %s', async (weight) => {
  const words = '25,557,032 parameters, 224²×3 → conv2_x ≠ γ · x̂ + β; ⌊7⌋';
  await loadOwnFonts();
  const own = widthOnPage(words, weight, SAFE_FONTS);
  expect(Math.abs(own - widthOnPage(words, weight, 'sans-serif'))).toBeGreaterThan(FONT_PX); // another would be seen
  const inked = await inkedTo(await figureAsPng(await withOwnFonts(lineFile(words, weight))));
  expect(Math.abs(inked - MARGIN_PX - own)).toBeLessThan(FONT_PX / 8);
});

test('an SVG takes along the files of the signs in it, and no other', async () => {
  const faces = async (words: string) => {
    const { source } = await withOwnFonts(lineFile(words, 'normal'));
    expectSelfContained(source);
    return source.match(/@font-face/g)?.length ?? 0;
  };
  expect(await faces('ResNet-50')).toBe(1);
  expect(await faces('γ and β')).toBe(2);
  expect(await faces('γ and ⌊β⌋')).toBe(3);
  expect(await faces('残差')).toBe(1); // the title's
});
