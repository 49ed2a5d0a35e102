import { plainColour } from './colour';
import { CODE_FONTS, FORMULA_FONTS } from './safeFonts';

/** What draws by itself. */
export const PAINTED: ReadonlySet<string> = new Set(['rect', 'circle', 'path', 'line', 'polygon', 'text', 'tspan']);

/**
 * How an element is painted, as attributes that need no style sheet. Empty where nothing of it is seen.
 *
 * @param nameId the file's name for an id of the page
 */
export function plainPaint(
  element: Element,
  style: CSSStyleDeclaration,
  nameId: (id: string) => string,
): Readonly<Record<string, string>> {
  if (!PAINTED.has(element.localName)) return opacity(style);
  if (style.visibility !== 'visible') return {};
  if (isText(element)) {
    const ink = { ...fill(style, nameId), ...(hasHalo(style) ? {} : stroke(element, style)) };
    return Object.keys(ink).length === 0
      ? {}
      : { ...ink, ...fontOf(style), ...placeOfText(element, style), ...opacity(style) };
  }
  const painted = { ...fill(style, nameId), ...stroke(element, style) };
  return Object.keys(painted).length === 0 ? {} : { fill: 'none', ...painted, ...opacity(style) };
}

/** The paper around a text's letters, which many programs would paint over them: drawn by itself, before the text. Null where there is none. */
export function haloPaint(element: Element, style: CSSStyleDeclaration): Readonly<Record<string, string>> | null {
  if (element.localName !== 'text' || !hasHalo(style) || style.visibility !== 'visible') return null;
  const line = stroke(element, style);
  return Object.keys(line).length === 0
    ? null
    : {
        fill: 'none',
        ...line,
        'stroke-linejoin': 'round',
        ...fontOf(style),
        ...placeOfText(element, style),
        ...opacity(style),
      };
}

const hasHalo = (style: CSSStyleDeclaration) => style.paintOrder.startsWith('stroke');

const isText = ({ localName }: Element) => localName === 'text' || localName === 'tspan';

function fill(style: CSSStyleDeclaration, nameId: (id: string) => string): Record<string, string> {
  const pattern = /^url\("?#([^"]+)"?\)/.exec(style.fill)?.[1];
  if (pattern !== undefined) return { fill: `url(#${nameId(pattern)})` };
  const colour = plainColour(style.fill);
  const seen = (colour?.alpha ?? 0) * Number(style.fillOpacity);
  return colour === null || seen === 0 ? {} : { fill: colour.hex, ...unless(1, 'fill-opacity', seen) };
}

function stroke(element: Element, style: CSSStyleDeclaration): Record<string, string> {
  const colour = plainColour(style.stroke);
  const seen = (colour?.alpha ?? 0) * Number(style.strokeOpacity);
  const width = Number.parseFloat(style.strokeWidth);
  if (colour === null || seen === 0 || width === 0) return {};
  const scale = style.vectorEffect === 'non-scaling-stroke' ? scaleOf(element) : 1;
  const dashes =
    style.strokeDasharray === 'none'
      ? []
      : (style.strokeDasharray.match(/[\d.]+/g) ?? []).map((dash) => round(Number(dash) / scale));
  return {
    stroke: colour.hex,
    'stroke-width': String(round(width / scale)),
    ...unless(1, 'stroke-opacity', seen),
    ...unless('', 'stroke-dasharray', dashes.join(' ')),
    ...unless('butt', 'stroke-linecap', style.strokeLinecap),
    ...unless('miter', 'stroke-linejoin', style.strokeLinejoin),
  };
}

/** Px of the window for a unit of the drawing. */
function scaleOf(element: Element): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) || 1;
}

const BOLD_FROM = 600;

/** Sizes in px; weights as every font has them. */
export function fontOf(style: CSSStyleDeclaration): Record<string, string> {
  return {
    'font-size': String(round(Number.parseFloat(style.fontSize))),
    ...unless('normal', 'font-weight', Number(style.fontWeight) >= BOLD_FROM ? 'bold' : 'normal'),
    ...unless('normal', 'font-style', style.fontStyle),
    ...unless('', 'font-family', familyOf(style.fontFamily)),
  };
}

function familyOf(families: string): string {
  if (/mono/i.test(families)) return CODE_FONTS;
  if (families === 'math') return FORMULA_FONTS;
  return /(^|[^-])serif$/.test(families) && !families.endsWith('sans-serif') ? FORMULA_FONTS : '';
}

function placeOfText({ localName }: Element, style: CSSStyleDeclaration): Record<string, string> {
  return {
    ...unless('start', 'text-anchor', style.textAnchor),
    ...(localName === 'text' && style.dominantBaseline === 'central' ? { dy: '0.35em' } : {}), // many programs know no baseline but their own
  };
}

const opacity = (style: CSSStyleDeclaration) => unless(1, 'opacity', Number(style.opacity));

const unless = (initial: string | number, name: string, value: string | number): Record<string, string> =>
  value === initial ? {} : { [name]: typeof value === 'number' ? String(round(value)) : value };

const round = (value: number) => Math.round(value * 1000) / 1000;
