/** What a person would want in their own slides or paper. */
const FIGURES = 'svg, canvas, table, pre, .code-box, .formula';

/** Smaller drawings are signs: icons, samples of a legend. */
const SIGN_PX = 56;

/**
 * Pictures, tables, source and formulas that are seen and that no button saves, as their tags. For tests in a browser.
 *
 * @param exceptions selectors of what need not be saved there, each with its reason
 */
export function figuresWithoutExport(root: HTMLElement, exceptions: Readonly<Record<string, string>>): string[] {
  const isExcepted = (figure: Element) => Object.keys(exceptions).some((selector) => figure.closest(selector) !== null);
  const figures = [...root.querySelectorAll(FIGURES)].filter((figure) => isFigure(figure) && !isExcepted(figure));
  return figures
    .filter((figure) => !isSaved(figure))
    .map((figure) => `${(figure.cloneNode() as Element).outerHTML} in ${figure.parentElement?.className}`); // a clone of an element is one
}

function isFigure(figure: Element): boolean {
  const isSign = figure instanceof SVGElement && figure.getBoundingClientRect().width < SIGN_PX;
  return !isSign && figure.checkVisibility() && figure.closest('button, .visually-hidden, .popover') === null;
}

function isSaved(figure: Element): boolean {
  const part = figure.closest('[data-saveable]');
  return part?.querySelector('.save-figure button')?.closest('[data-saveable]') === part;
}
