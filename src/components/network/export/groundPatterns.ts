import { plainColour } from './colour';
import type { NameId } from './plainCopy';
import { svgElement } from './svgElement';

interface Box {
  x: number;
  y: number;
}

const COLOUR = /(?:rgba?|color|oklab|oklch)\([^)]*\)|transparent/g;
let made = 0;

/** A background's stripes and dots as patterns that begin where the box does, the lowest first. Other gradients are left out. */
export function paintedGrounds(
  { backgroundImage, backgroundSize }: CSSStyleDeclaration,
  box: Box,
  nameId: NameId,
): SVGPatternElement[] {
  const layers = backgroundImage.match(/(?:repeating-linear|radial)-gradient\((?:[^()]|\([^()]*\))*\)/g) ?? [];
  return layers
    .map((layer) =>
      layer.startsWith('radial')
        ? dots(layer, Number.parseFloat(backgroundSize), box, nameId)
        : stripes(layer, box, nameId),
    )
    .toReversed();
}

function stripes(layer: string, { x, y }: Box, nameId: NameId): SVGPatternElement {
  const angle = Number(/([\d.]+)deg/.exec(layer)?.[1] ?? 180);
  const colours = layer.match(COLOUR) ?? [];
  const places = [...layer.matchAll(/([\d.]+)px/g)].map(([, place]) => Number(place));
  const [line, between] = [plainColour(colours[0] ?? ''), plainColour(colours.at(-1) ?? '')];
  const [width, pitch] = [places.find((place) => place > 0) ?? 1, places.at(-1) ?? 4];
  return patternOf(pitch, `translate(${x} ${y}) rotate(${angle - 90})`, nameId, [
    ...(between === null ? [] : [svgElement('rect', { width: pitch, height: pitch, fill: between.hex })]),
    ...(line === null ? [] : [svgElement('rect', { width, height: pitch, fill: line.hex })]),
  ]);
}

function dots(layer: string, pitch: number, { x, y }: Box, nameId: NameId): SVGPatternElement {
  const colour = plainColour(layer.match(COLOUR)?.[0] ?? '');
  const [cx, cy, r] = [...layer.matchAll(/([\d.]+)px/g)].map(([, place]) => Number(place));
  return patternOf(
    pitch,
    `translate(${x} ${y})`,
    nameId,
    colour === null ? [] : [svgElement('circle', { cx: cx ?? 0, cy: cy ?? 0, r: r ?? 1, fill: colour.hex })],
  );
}

function patternOf(pitch: number, transform: string, nameId: NameId, shapes: SVGElement[]): SVGPatternElement {
  return svgElement(
    'pattern',
    {
      id: nameId(`ground ${made++}`),
      width: pitch,
      height: pitch,
      patternUnits: 'userSpaceOnUse',
      patternTransform: transform,
    },
    ...shapes,
  );
}
