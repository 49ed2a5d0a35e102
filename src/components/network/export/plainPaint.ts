import { plainColour } from './colour';

/** What draws by itself. */
export const PAINTED: ReadonlySet<string> = new Set(['rect', 'circle', 'path', 'line', 'text', 'tspan']);

/** How an element is painted, as attributes that need no style sheet. Empty where nothing of it is seen. */
export function plainPaint(element: Element, style: CSSStyleDeclaration): Readonly<Record<string, string>> {
  if (isText(element)) return { ...fill(style), ...stroke(style), ...font(element, style), ...opacity(style) };
  if (!PAINTED.has(element.localName)) return opacity(style);
  const painted = { ...fill(style), ...stroke(style) };
  return Object.keys(painted).length === 0 ? {} : { fill: 'none', ...painted, ...opacity(style) };
}

const isText = ({ localName }: Element) => localName === 'text' || localName === 'tspan';

function fill(style: CSSStyleDeclaration): Record<string, string> {
  const colour = plainColour(style.fill);
  if (colour === null) return {};
  return { fill: colour.hex, ...unless(1, 'fill-opacity', colour.alpha * Number(style.fillOpacity)) };
}

function stroke(style: CSSStyleDeclaration): Record<string, string> {
  const colour = plainColour(style.stroke);
  if (colour === null) return {};
  const dashes = style.strokeDasharray === 'none' ? '' : style.strokeDasharray.replaceAll(/px|,/g, '');
  return {
    stroke: colour.hex,
    'stroke-width': String(Number.parseFloat(style.strokeWidth)),
    ...unless(1, 'stroke-opacity', colour.alpha * Number(style.strokeOpacity)),
    ...unless('', 'stroke-dasharray', dashes),
    ...unless('butt', 'stroke-linecap', style.strokeLinecap),
  };
}

const BOLD_FROM = 600;

/** Sizes in px; weights as every font has them. */
function font({ localName }: Element, style: CSSStyleDeclaration): Record<string, string> {
  return {
    'font-size': String(round(Number.parseFloat(style.fontSize))),
    ...unless('normal', 'font-weight', Number(style.fontWeight) >= BOLD_FROM ? 'bold' : 'normal'),
    ...unless('start', 'text-anchor', style.textAnchor),
    ...(localName === 'text' && style.dominantBaseline === 'central' ? { dy: '0.35em' } : {}), // many programs know no baseline but their own
  };
}

const opacity = (style: CSSStyleDeclaration) => unless(1, 'opacity', Number(style.opacity));

const unless = (initial: string | number, name: string, value: string | number): Record<string, string> =>
  value === initial ? {} : { [name]: typeof value === 'number' ? String(round(value)) : value };

const round = (value: number) => Math.round(value * 1000) / 1000;
