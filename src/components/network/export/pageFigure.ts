import type { Drawn } from './piece';
import { pageInk } from './pageInk';
import { MIN_FOOT_PX, stagePart } from './pageStage';
import { svgElement } from './svgElement';
import { type FigureFile, namesForIds, svgFile } from './svgFile';

/** What a figure's file says of itself. */
export interface Saying {
  lang: string;
  title: string;
  /** Which network it shows, and how it counts, a line each. */
  notes: readonly string[];
  /** Whose it is. */
  from: string;
}

/**
 * A part of the page as an SVG file that needs nothing else: pictures, words and rules as they are laid out, in the
 * light look on white paper, and below them what they show. Sizes in px.
 *
 * @param trim takes out of a copy of the part what is not drawn
 */
export function pageFigure(part: Drawn, saying: Saying, trim?: (copy: Drawn) => void): FigureFile {
  const group = svgElement('g');
  const foot = footOf(saying);
  const { sheet, copy, svg, remove } = stagePart(part, foot, svgElement('svg', {}, group), trim);
  try {
    const nameId = namesForIds();
    const paper = sheet.getBoundingClientRect();
    const margin = Number.parseFloat(getComputedStyle(sheet).paddingLeft);
    group.append(...pageInk(copy, paper, nameId));
    const { x, width: inked } = group.getBBox();
    const width = Math.ceil(Math.max(inked, MIN_FOOT_PX));
    foot.style.width = `${width}px`; // as wide as what is drawn, which may be narrower than its place on the page, or stand out of it
    group.setAttribute('transform', `translate(${Math.round(margin - x)} 0)`);
    const ink = svgElement('g', {}, group.cloneNode(true), ...pageInk(foot, paper, nameId));
    const size = { width: width + 2 * margin, height: Math.ceil(sheet.getBoundingClientRect().height) };
    svg.remove();
    const description = [...labelsIn(part), ...saying.notes, saying.from].join('\n');
    return svgFile({ lang: saying.lang, title: saying.title, description }, size, ink);
  } finally {
    remove();
  }
}

/** What the part's pictures are called for those who hear the page. */
function labelsIn(part: Drawn): string[] {
  const own = part.matches('svg[aria-label]') ? [part] : [];
  return [...own, ...part.querySelectorAll('svg[aria-label]')].map(
    (picture) => picture.getAttribute('aria-label') ?? '',
  );
}

function footOf({ title, notes, from }: Saying): HTMLElement {
  const line = (className: string, text: string) =>
    Object.assign(document.createElement('p'), { className, textContent: text });
  const words = document.createElement('div');
  words.append(line('page-foot-title', title), ...notes.map((note) => line('', note)));
  const foot = document.createElement('footer');
  foot.className = 'page-foot';
  foot.append(words, line('page-foot-from', from));
  return foot;
}
