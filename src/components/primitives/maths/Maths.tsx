import { createElement, memo, type ReactNode } from 'react';
import { type MathElement, mathOf } from './tex';
import './maths.css';

/** A formula within a line, from TeX, as MathML: browsers set it, and screen readers read it. */
export const Maths = memo(function Maths({ tex }: { tex: string }) {
  return createElement('math', { className: 'maths' }, elementsOf(mathOf(tex)));
});

/** A piece of a formula, for use within one. */
export const Tex = memo(function Tex({ children }: { children: string }) {
  return <>{elementsOf(mathOf(children))}</>;
});

function elementsOf(elements: readonly MathElement[]): ReactNode {
  return elements.map(({ tag, attributes: { class: className, ...attributes }, content }, i) =>
    createElement(
      tag,
      { key: i, ...attributes, ...(className === undefined ? {} : { className }) },
      // mspace and an empty row have nothing in them
      content.length === 0 ? undefined : typeof content === 'string' ? content : elementsOf(content),
    ),
  );
}
