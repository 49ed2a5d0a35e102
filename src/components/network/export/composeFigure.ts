import { drawingOf } from '../diagram/shownDrawings';
import type { ShownNetwork } from '../shownNetwork';
import { flow } from './flow';
import { svgElement } from './svgElement';

export interface FigurePart {
  network: ShownNetwork;
  title: string;
  totals: string;
}

export interface FigureContent {
  /** Pictures of networks, one below the other. */
  parts: readonly FigurePart[];
  /** With a line of its kind where it explains a line. */
  legend: readonly { line: string | null; text: string }[];
  notes: readonly string[];
}

const MARGIN = 16;
/** Distances between baselines, and before and after a picture. */
const LINE = 16;
const TITLE_TO_TOTALS = 19;
const AROUND_PICTURE = 14;
const AFTER_LEGEND = 8;
const MIN_WIDTH = 320;

/**
 * Draws a figure with the page's own style sheets: the whole of each network as it is laid out on screen, name
 * and totals above, legend and counting convention below.
 *
 * @param host a group in the page, in the look that the figure shall have
 */
export function composeFigure(
  host: SVGGElement,
  { parts, legend, notes }: FigureContent,
): { width: number; height: number } {
  const pictures = parts.map(({ network }) => pictureOf(network, host));
  const inner = Math.max(MIN_WIDTH, ...pictures.map(({ box }) => box.width));
  let y = MARGIN;
  parts.forEach(({ title, totals }, i) => {
    const { group, box } = pictures[i]!; // one for each part
    host.append(svgElement('text', { x: MARGIN, y: (y += LINE), class: 'figure-title' }, title));
    host.append(svgElement('text', { x: MARGIN, y: (y += TITLE_TO_TOTALS), class: 'figure-text' }, totals));
    y += AROUND_PICTURE;
    group.setAttribute('transform', `translate(${MARGIN - box.x} ${y - box.y})`);
    y += box.height + AROUND_PICTURE;
  });
  y = flow(host, legend, { x: MARGIN, y: y + LINE / 2, width: inner, line: LINE });
  y = flow(
    host,
    notes.map((text) => ({ line: null, text })),
    { x: MARGIN, y: y + AFTER_LEGEND, width: inner, line: LINE },
  );
  const { x, width } = host.getBBox(); // a text may be longer than the picture
  return { width: Math.ceil(Math.max(inner + MARGIN, x + width) + MARGIN), height: Math.ceil(y + MARGIN - LINE / 2) };
}

/** A copy of what the drawing shows, without what only a screen shows: selection, pointer and keyboard. */
function pictureOf(network: ShownNetwork, host: SVGGElement) {
  const group = drawingOf(network).scene.cloneNode(true) as SVGGElement; // a clone is of its source's type
  for (const name of ['data-selected', 'data-pointed', 'tabindex']) {
    for (const element of group.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
  for (const element of group.querySelectorAll('[data-screen-only]')) element.remove();
  group.removeAttribute('transform');
  host.append(group);
  return { group, box: group.getBBox() };
}
