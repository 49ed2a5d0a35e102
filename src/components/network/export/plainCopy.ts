import { PAINTED, plainPaint } from './plainPaint';
import { svgElement } from './svgElement';

const GROUPS: ReadonlySet<string> = new Set(['g', 'defs', 'marker']);

/** Geometry, and the marks by which a drawing can be read by a program. */
const KEPT = [
  'd', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'dx', 'dy', 'transform', 'viewBox',
  'refX', 'refY', 'markerUnits', 'markerWidth', 'markerHeight', 'orient',
  'data-shortcut', 'data-block', 'data-count',
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
  if (style.display === 'none' || source.hasAttribute('data-screen-only')) return null;
  const paint = plainPaint(source, style);
  if (PAINTED.has(name) && Object.keys(paint).length === 0) return null;
  const copy = svgElement(name, { ...keptAttributes(source, nameId), ...paint });
  const label = source.getAttribute('aria-label');
  if (label !== null && name === 'g') copy.append(svgElement('title', {}, label));
  for (const child of source.childNodes) {
    const copied = child instanceof Element ? plainCopy(child, nameId) : child.cloneNode();
    if (copied !== null) copy.append(copied);
  }
  return GROUPS.has(name) && copy.childNodes.length === 0 ? null : copy;
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
