import { plainColour } from './colour';
import type { Drawn } from './piece';
import { CODE_FONTS, SAFE_FONTS } from './safeFonts';
import './figure.css';
import './pageFigure.css';

/** What a reader works with and what only a screen shows; names for those who hear the page. */
const LEFT_OUT =
  ':scope > h2, input, select, textarea, details, .button, .segments, .follow, .groups-scale, .code-bar, .code-readout, .popover, .visually-hidden, [role=slider], [data-outside], [data-screen-only]';

/** Narrower than this, what a figure says would be a column of single words. */
export const MIN_FOOT_PX = 430;

/** A light copy of a part of the page, out of sight, with the lines that stand at the figure's foot. */
export interface PageStage {
  sheet: HTMLElement;
  /** What is drawn on it. */
  copy: Drawn;
  svg: SVGSVGElement;
  remove: () => void;
}

/**
 * Copies a part of the page as it is laid out now. The copy stands in copies of what the part stands in, so that the
 * page's style sheets hold for it.
 *
 * @param trim takes out of the copy what is not wanted this time
 */
export function stagePart(part: Drawn, foot: HTMLElement, svg: SVGSVGElement, trim?: (copy: Drawn) => void): PageStage {
  const stage = document.createElement('div');
  stage.className = 'figure-stage page-stage';
  stage.dataset['theme'] = 'light';
  stage.inert = true;
  stage.style.fontFamily = SAFE_FONTS;
  stage.style.setProperty('--font', SAFE_FONTS);
  stage.style.setProperty('--font-code', CODE_FONTS);
  const sheet = document.createElement('div');
  sheet.className = 'page-sheet';
  const copy = copyOf(part);
  trim?.(copy);
  sheet.append(inSurroundings(part, copy), foot);
  stage.append(sheet, svg);
  document.body.append(stage);
  makePseudoElementsReal(copy);
  return { sheet, copy, svg, remove: () => stage.remove() };
}

function copyOf(part: Drawn): Drawn {
  const copy = part.cloneNode(true) as Drawn; // a clone is of its source's type
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const name of ['data-pointed', 'autofocus', 'data-lit'])
    for (const element of copy.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  copy.dataset['staged'] = '';
  copy.style.width = `${part.getBoundingClientRect().width}px`;
  return copy;
}

/** Around the copy, shells of what is around the part: they have no boxes of their own. */
function inSurroundings(part: Drawn, copy: Drawn): Drawn {
  let inner = copy;
  for (let outer = part.parentElement; outer !== null && outer !== document.body; outer = outer.parentElement) {
    const shell = document.createElement('div');
    for (const { name, value } of outer.attributes)
      if (name === 'class' || name.startsWith('data-')) shell.setAttribute(name, value);
    shell.style.display = 'contents';
    shell.append(inner);
    inner = shell;
  }
  return inner;
}

const EDGES = ['top', 'right', 'bottom', 'left'];
const COPIED_STYLES = [
  'display',
  'position',
  ...EDGES,
  'width',
  'height',
  'box-sizing',
  'background-color',
  'color',
  'font-size',
  'font-weight',
  'opacity',
  'vertical-align',
  'border-top-left-radius',
  'flex-grow',
  'flex-shrink',
  'flex-basis',
  'align-self',
  'transform',
  ...EDGES.flatMap((edge) => [
    `margin-${edge}`,
    `padding-${edge}`,
    `border-${edge}-width`,
    `border-${edge}-style`,
    `border-${edge}-color`,
  ]),
];

/** The words that a style sheet adds, or the counter that it shows. */
function wordsIn({ content }: CSSStyleDeclaration, element: Element): string {
  const counter = /^counter\((\w+)\)$/.exec(content)?.[1];
  if (counter !== undefined)
    return new RegExp(`^${counter} (-?\\d+)$`).exec(getComputedStyle(element).counterSet)?.[1] ?? '';
  return /^"(.*)"$/.exec(content)?.[1] ?? '';
}

/** Whether it has words, a ground or an edge; others only make room. */
function isSeen(style: CSSStyleDeclaration, words: string): boolean {
  return (
    words !== '' ||
    plainColour(style.backgroundColor) !== null ||
    EDGES.some((edge) => Number.parseFloat(style.getPropertyValue(`border-${edge}-width`)) > 0)
  );
}

/** What style sheets add before and after elements is no part of the document: here it becomes one. */
function makePseudoElementsReal(root: Drawn): void {
  const found = [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    (['::before', '::after'] as const).flatMap((place) => {
      const style = getComputedStyle(element, place);
      if (
        style.content === 'none' ||
        style.content === 'normal' ||
        element instanceof SVGElement ||
        !isSeen(style, wordsIn(style, element))
      )
        return [];
      const real = document.createElement('span');
      for (const name of COPIED_STYLES) real.style.setProperty(name, style.getPropertyValue(name));
      real.textContent = wordsIn(style, element);
      return [{ element, place, real }];
    }),
  );
  for (const { element, place, real } of found) {
    element.dataset['real'] = '';
    if (place === '::before') element.prepend(real);
    else element.append(real);
  }
}
