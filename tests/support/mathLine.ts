/** A formula's MathML on one line, as one would type it: (a)/(b) for a fraction. Stands alone, to be run in a page. */
export function mathLine(element: Element): string {
  const isFraction = element.localName === 'mfrac';
  if (element.children.length === 0) return (element.textContent ?? '').replaceAll('⋅', '·').replaceAll('−', '-');
  const parts = [...element.children].map((child) => mathLine(child));
  if (isFraction) return `(${parts.join(')/(')})`;
  if (element.localName === 'msub') return parts.join('_');
  return element.localName === 'msup' ? parts.join('^') : parts.join('');
}
