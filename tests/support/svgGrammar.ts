const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const SPACE = String.raw`[\s,]+`;
const LIST = whole(`${NUMBER}(?:${SPACE}${NUMBER})*`);
const COLOUR = /^(?:none|#[0-9a-f]{6})$/;
const PAINT = /^(?:none|#[0-9a-f]{6}|url\(#[\w-]+\))$/;
const REFERENCE = /^url\(#[\w-]+\)$/;
const SHARE = /^(?:0|1|0?\.\d+)$/;
const TRANSFORM = whole(
  String.raw`(?:(?:matrix|translate|scale|rotate|skewX|skewY)\(\s*${NUMBER}(?:${SPACE}${NUMBER})*\s*\)\s*)+`,
);
const PATH = whole(String.raw`\s*[Mm](?:[\s,]*(?:[MmZzLlHhVvCcSsQqTtAa]|${NUMBER}))+\s*`);
const ONE = whole(NUMBER);
const LENGTH = whole(String.raw`${NUMBER}(?:px|em)?`);
const NAME = /^[A-Za-z_][\w.-]*$/;
const ANY = /./;

type Attributes = Readonly<Record<string, RegExp>>;

/** What SVG 1.1 and 2 allow on every element that is used here. */
const COMMON: Attributes = {
  id: NAME,
  lang: NAME,
  'xml:lang': NAME,
  role: NAME,
  'aria-hidden': /^true$/,
  'aria-labelledby': ANY,
  transform: TRANSFORM,
  opacity: SHARE,
};
const PAINTED: Attributes = {
  fill: PAINT,
  'fill-opacity': SHARE,
  stroke: COLOUR,
  'stroke-width': ONE,
  'stroke-opacity': SHARE,
  'stroke-dasharray': LIST,
  'stroke-linecap': /^(?:round|square)$/,
  'stroke-linejoin': /^(?:round|bevel)$/,
};
const WRITTEN: Attributes = {
  ...PAINTED,
  x: LENGTH,
  y: LENGTH,
  dx: LENGTH,
  dy: LENGTH,
  'font-size': ONE,
  'font-weight': /^bold$/,
  'font-style': /^(?:italic|oblique)$/,
  'font-family': ANY,
  'text-anchor': /^(?:middle|end)$/,
};
const BOX: Attributes = { x: ONE, y: ONE, width: ONE, height: ONE };

/** What may stand in a picture, and which values each attribute takes (SVG 1.1, chapters 5 to 11 and 14). */
export const SVG_GRAMMAR: Readonly<Record<string, Attributes>> = {
  svg: { xmlns: ANY, width: ONE, height: ONE, viewBox: LIST, 'font-family': ANY },
  title: {},
  desc: {},
  style: {},
  defs: {},
  g: { 'clip-path': REFERENCE },
  clipPath: {},
  pattern: { ...BOX, viewBox: LIST, patternUnits: /^userSpaceOnUse$/, patternTransform: TRANSFORM },
  marker: {
    viewBox: LIST,
    refX: ONE,
    refY: ONE,
    markerWidth: ONE,
    markerHeight: ONE,
    markerUnits: /^(?:userSpaceOnUse|strokeWidth)$/,
    orient: /^auto/,
  },
  rect: { ...PAINTED, ...BOX, rx: ONE, ry: ONE },
  circle: { ...PAINTED, cx: ONE, cy: ONE, r: ONE },
  path: { ...PAINTED, d: PATH, 'marker-end': REFERENCE },
  polygon: { ...PAINTED, points: LIST },
  text: WRITTEN,
  tspan: WRITTEN,
};

/** Which element a reference has to lead to. */
export const REFERRED: Readonly<Record<string, string>> = {
  fill: 'pattern',
  'clip-path': 'clipPath',
  'marker-end': 'marker',
};

/** What a picture has that the grammar does not know, as `element attribute="value"`. */
export function strangersIn(file: Document): string[] {
  return [...file.querySelectorAll('*')].flatMap((element) => {
    const own = SVG_GRAMMAR[element.localName];
    if (own === undefined || element.namespaceURI !== 'http://www.w3.org/2000/svg') return [`<${element.localName}>`];
    const strange = [...element.attributes].filter(
      ({ name, value }) => !/^data-[a-z]+$/.test(name) && !({ ...COMMON, ...own }[name]?.test(value) ?? false),
    );
    return strange.map(({ name, value }) => `${element.localName} ${name}="${value}"`);
  });
}

/** References that lead nowhere, or to an element of another kind. */
export function lostReferencesIn(file: Document): string[] {
  return [...file.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      const targets =
        name === 'aria-labelledby'
          ? value.split(' ')
          : [/^url\(#(.+)\)$/.exec(value)?.[1]].filter((id) => id !== undefined);
      return targets.filter((id) => !isThere(file.getElementById(id), REFERRED[name])).map((id) => `${name}: ${id}`);
    }),
  );
}

const isThere = (target: Element | null, kind: string | undefined) =>
  target !== null && (kind === undefined || target.localName === kind);
