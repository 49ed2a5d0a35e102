import { plainColour } from './colour';
import { svgElement } from './svgElement';

/** The bar of a fraction, which has no element and no border of its own. */
export function fractionBar(
  source: Element,
  { color, fontSize }: CSSStyleDeclaration,
  { left, top }: { left: number; top: number },
): SVGElement[] {
  const [over, under] = source.localName === 'mfrac' ? source.children : [];
  const colour = plainColour(color);
  if (over === undefined || under === undefined || colour === null) return [];
  const box = source.getBoundingClientRect();
  const y = (over.getBoundingClientRect().bottom + under.getBoundingClientRect().top) / 2 - top;
  return [
    svgElement('path', {
      d: `M${round(box.left - left)} ${round(y)}h${round(box.width)}`,
      fill: 'none',
      stroke: colour.hex,
      'stroke-width': round(Number.parseFloat(fontSize) / BAR_PER_SIZE),
    }),
  ];
}

/** Letters' size over a bar's thickness, in most fonts for mathematics. */
const BAR_PER_SIZE = 16;

/** A variable: browsers slant a single letter, without a style that says so. */
export function isSlanted({ parentElement, data }: Text): boolean {
  return (
    parentElement?.localName === 'mi' && parentElement.getAttribute('mathvariant') !== 'normal' && /^\p{L}$/u.test(data)
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
