import { haloPaint, PAINTED, plainPaint } from './plainPaint';
import { svgElement } from './svgElement';

const GROUPS: ReadonlySet<string> = new Set(['g', 'defs', 'marker', 'pattern']);

/** Geometry, and the marks by which a drawing can be read by a program. */
const KEPT = [
  'd',
  'x',
  'y',
  'width',
  'height',
  'rx',
  'ry',
  'cx',
  'cy',
  'r',
  'dx',
  'dy',
  'points',
  'transform',
  'viewBox',
  'patternUnits',
  'patternTransform',
  'refX',
  'refY',
  'markerUnits',
  'markerWidth',
  'markerHeight',
  'orient',
  'data-shortcut',
  'data-block',
  'data-count',
] as const;

/** Gives an id of the page a plain name: pages' ids need not be XML names, and files stand side by side. */
export type NameId = (id: string) => string;

/**
 * A copy that looks without any style sheet as its source looks with the page's: computed styles become
 * attributes, classes and roles go, and so does what is not seen. The source has to be in the page.
 */
export function plainCopy(source: Element, nameId: NameId): SVGElement | null {
  const name = source.localName as keyof SVGElementTagNameMap; // the sets hold names of SVG elements
  if (!PAINTED.has(name) && !GROUPS.has(name)) return null;
  const style = getComputedStyle(source);
  if (
    style.display === 'none' ||
    style.opacity === '0' ||
    source.hasAttribute('data-screen-only') ||
    source.getAttribute('d') === ''
  )
    return null;
  const paint = plainPaint(source, style, nameId);
  if (PAINTED.has(name) && Object.keys(paint).length === 0) return null;
  const kept = { ...keptAttributes(source, nameId), ...ownTransform(source, style) };
  const copy = svgElement(name, { ...kept, ...paint });
  const label = source.getAttribute('aria-label');
  if (label !== null && name === 'g') copy.append(svgElement('title', {}, label));
  for (const child of source.childNodes) {
    const copied = child instanceof Element ? plainCopy(child, nameId) : child.cloneNode();
    if (copied !== null) copy.append(copied);
  }
  if (GROUPS.has(name) && copy.childNodes.length === 0) return null;
  const halo = haloPaint(source, style);
  return halo === null
    ? copy
    : svgElement(
        'g',
        {},
        svgElement(name, { ...kept, ...halo, 'aria-hidden': 'true' }, ...[...copy.childNodes].map(bare)),
        copy,
      );
}

/** The same words without colours of their own. */
function bare(child: Node): Node {
  const copy = child.cloneNode(true);
  if (copy instanceof Element)
    for (const name of ['fill', 'fill-opacity', 'stroke', 'stroke-width']) copy.removeAttribute(name);
  return copy;
}

/** A transform that a style gives, as an attribute. */
function ownTransform(source: Element, { transform }: CSSStyleDeclaration): Record<string, string> {
  const isStyled = source instanceof SVGElement && source.style.transform !== '';
  return isStyled && transform !== 'none' ? { transform: transform.replaceAll(',', '') } : {};
}

function keptAttributes(source: Element, nameId: NameId): Record<string, string> {
  const kept = KEPT.flatMap((name) => (source.hasAttribute(name) ? [[name, source.getAttribute(name)!]] : [])); // it is there
  const markerEnd = /^url\(#(.+)\)$/.exec(source.getAttribute('marker-end') ?? '')?.[1];
  return {
    ...Object.fromEntries(kept),
    ...(source.id === '' ? {} : { id: nameId(source.id) }),
    ...(markerEnd === undefined ? {} : { 'marker-end': `url(#${nameId(markerEnd)})` }),
  };
}
