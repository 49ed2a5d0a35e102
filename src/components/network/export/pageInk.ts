import { plainColour } from './colour';
import { type NameId, plainCopy } from './plainCopy';
import { fontOf } from './plainPaint';
import { boxInk } from './boxInk';
import { canvasInk } from './canvasInk';
import { fractionBar, isSlanted } from './mathInk';
import { svgElement } from './svgElement';
import { linesOf } from './textLines';

interface Origin {
  left: number;
  top: number;
}

/**
 * A part of a page as SVG: pictures as they are, words as text, boxes and rules as shapes, each where it stands.
 * The source has to be in the page; places are from `origin`, in px of the window.
 */
export function pageInk(source: Element, origin: Origin, nameId: NameId): SVGElement[] {
  const style = getComputedStyle(source);
  if (style.display === 'none' || Number(style.opacity) === 0) return [];
  if (source instanceof SVGSVGElement) return pictureInk(source, style, origin, nameId);
  if (source instanceof HTMLCanvasElement) return style.visibility === 'visible' ? canvasInk(source, origin) : [];
  const ink = [
    ...(style.visibility === 'visible' ? boxInk(source, style, origin, nameId) : []),
    ...fractionBar(source, style, origin),
    ...seenIn(source, style).flatMap((child) => childInk(child, style, origin, nameId)),
  ];
  return style.opacity === '1' || ink.length === 0 ? ink : [svgElement('g', { opacity: style.opacity }, ...ink)];
}

/** Without what a box that cuts off its contents does not show, or hardly. */
function seenIn(source: Element, { overflowX, overflowY }: CSSStyleDeclaration): ChildNode[] {
  const children = [...source.childNodes];
  if (overflowX !== 'hidden' && overflowX !== 'clip' && overflowY !== 'hidden' && overflowY !== 'clip') return children;
  const box = source.getBoundingClientRect();
  return children.filter((child) => {
    if (!(child instanceof Element)) return true;
    const { left, right, top, bottom } = child.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  });
}

function childInk(child: ChildNode, style: CSSStyleDeclaration, origin: Origin, nameId: NameId): SVGElement[] {
  if (child instanceof Element) return pageInk(child, origin, nameId);
  return child instanceof Text && style.visibility === 'visible' && child.data.trim() !== ''
    ? textInk(child, style, origin)
    : [];
}

/** A picture at its size on the page; what hangs over its edge is cut off there as on the page. */
function pictureInk(
  picture: SVGSVGElement,
  style: CSSStyleDeclaration,
  { left, top }: Origin,
  nameId: NameId,
): SVGElement[] {
  const matrix = picture.getScreenCTM();
  if (style.visibility !== 'visible' || matrix === null) return [];
  const { a, b, c, d, e, f } = matrix;
  const copies = [...picture.children].map((child) => plainCopy(child, nameId)).filter((copy) => copy !== null);
  if (copies.length === 0) return [];
  const places = [a, b, c, d, e - left, f - top].map(round).join(' ');
  const group = svgElement('g', { transform: `matrix(${places})` }, ...copies);
  const clip = clipOf(picture, style, nameId);
  if (clip === null) return [group];
  group.prepend(clip);
  group.setAttribute('clip-path', `url(#${clip.id})`);
  return [group];
}

const EDGE_PX = 1;

function clipOf(picture: SVGSVGElement, style: CSSStyleDeclaration, nameId: NameId): SVGClipPathElement | null {
  const { x, y, width, height } = picture.viewBox.baseVal;
  if (style.overflow === 'visible' || width === 0) return null;
  const ink = picture.getBBox();
  const isInside =
    ink.x >= x - EDGE_PX &&
    ink.y >= y - EDGE_PX &&
    ink.x + ink.width <= x + width + EDGE_PX &&
    ink.y + ink.height <= y + height + EDGE_PX;
  return isInside
    ? null
    : svgElement(
        'clipPath',
        { id: nameId(`clip of ${crypto.randomUUID()}`) },
        svgElement('rect', { x, y, width, height }),
      );
}

function textInk(node: Text, style: CSSStyleDeclaration, { left, top }: Origin): SVGElement[] {
  const colour = plainColour(style.color);
  if (colour === null) return [];
  const lines = linesOf(node, style);
  const anchor = anchorOf(node, style);
  const fill = { fill: colour.hex, ...(colour.alpha === 1 ? {} : { 'fill-opacity': colour.alpha }) };
  return lines.map((line) => {
    const x = { start: line.left, middle: (line.left + line.right) / 2, end: line.right }[anchor] - left;
    return svgElement(
      'text',
      {
        x: round(x),
        y: round(line.baseline - top),
        ...fill,
        ...fontOf(style),
        ...(isSlanted(node) ? { 'font-style': 'italic' } : {}),
        ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      },
      line.text,
    );
  });
}

/** A text that stands alone in its box keeps to the box's side or middle in any font. */
function anchorOf(node: Text, { textAlign }: CSSStyleDeclaration): 'start' | 'middle' | 'end' {
  const box = node.parentElement;
  const isAlone = box !== null && [...box.childNodes].every((one) => one === node || one.textContent?.trim() === '');
  if (!isAlone) return 'start';
  if (textAlign === 'right' || textAlign === 'end')
    return getComputedStyle(box).display === 'inline' && !isOnly(box) ? 'start' : 'end';
  return textAlign === 'center' ? 'middle' : 'start';
}

/** Whether an element is the only thing in its parent that is read. */
const isOnly = (element: Element) => element.parentElement?.textContent?.trim() === element.textContent?.trim();

const round = (value: number) => Math.round(value * 100) / 100;
