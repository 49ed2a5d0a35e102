import { plainColour } from './colour';
import { paintedGrounds } from './groundPatterns';
import type { NameId } from './plainCopy';
import { svgElement } from './svgElement';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof SIDES)[number];

type Attributes = Record<string, string | number>;

interface Edge {
  width: number;
  colour: string;
  dashes: string;
}

/** An element's background and borders, from `origin`. Sizes in px. */
export function boxInk(
  element: Element,
  style: CSSStyleDeclaration,
  origin: { left: number; top: number },
  nameId: NameId,
): SVGElement[] {
  if (style.display === 'contents') return [];
  const rect = element.getBoundingClientRect();
  const box = {
    x: round(rect.left - origin.left),
    y: round(rect.top - origin.top),
    width: round(rect.width),
    height: round(rect.height),
  };
  if (box.width === 0 || box.height === 0) return edgesInk(box, style);
  const ground = plainColour(style.backgroundColor);
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const rounded: Attributes = radius === 0 ? {} : { rx: round(radius) };
  const patterns = paintedGrounds(style, box, nameId).flatMap((pattern) => [
    svgElement('defs', {}, pattern),
    svgElement('rect', { ...box, ...rounded, fill: `url(#${pattern.id})` }),
  ]);
  const frame = frameOf(style);
  const fill = ground === null ? 'none' : ground.hex;
  const opacity: Attributes = ground === null || ground.alpha === 1 ? {} : { 'fill-opacity': ground.alpha };
  if (frame !== null) {
    const half = frame.width / 2;
    const inside = {
      x: box.x + half,
      y: box.y + half,
      width: Math.max(0, box.width - frame.width),
      height: Math.max(0, box.height - frame.width),
    };
    return [svgElement('rect', { ...inside, ...rounded, fill, ...opacity, ...strokeOf(frame) }), ...patterns];
  }
  return [
    ...(ground === null ? [] : [svgElement('rect', { ...box, ...rounded, fill, ...opacity })]),
    ...patterns,
    ...edgesInk(box, style),
  ];
}

/** The border, where all four sides are the same. */
function frameOf(style: CSSStyleDeclaration): Edge | null {
  const edges = SIDES.map((side) => edgeOf(style, side));
  const [first] = edges;
  return first != null && edges.every((edge) => edge?.width === first.width && edge.colour === first.colour)
    ? first
    : null;
}

function edgesInk(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  style: CSSStyleDeclaration,
): SVGElement[] {
  return SIDES.flatMap((side) => {
    const edge = edgeOf(style, side);
    if (edge === null) return [];
    const half = edge.width / 2;
    const lines: Record<Side, string> = {
      Top: `M${x} ${y + half}h${width}`,
      Bottom: `M${x} ${round(y + height - half)}h${width}`,
      Left: `M${x + half} ${y}v${height}`,
      Right: `M${round(x + width - half)} ${y}v${height}`,
    };
    return [svgElement('path', { d: lines[side], fill: 'none', ...strokeOf(edge) })];
  });
}

function edgeOf(style: CSSStyleDeclaration, side: Side): Edge | null {
  const width = Number.parseFloat(style[`border${side}Width`]);
  const line = style[`border${side}Style`];
  const colour = plainColour(style[`border${side}Color`]);
  if (!(width > 0) || line === 'none' || line === 'hidden' || colour === null) return null;
  const dashes = { dashed: `${3 * width} ${2 * width}`, dotted: `${width} ${width}` }[line] ?? '';
  return { width, colour: colour.hex, dashes };
}

const strokeOf = ({ width, colour, dashes }: Edge): Attributes => ({
  stroke: colour,
  'stroke-width': width,
  ...(dashes === '' ? {} : { 'stroke-dasharray': dashes }),
});

const round = (value: number) => Math.round(value * 100) / 100;
