import { createElement, type ReactNode } from 'react';
import './maths.css';

interface Props {
  label?: string | undefined;
  /** What is said after it, in words. */
  note?: ReactNode;
  /** `Tex` and `Result`. */
  children: ReactNode;
}

/** A line of arithmetic of its own; fractions and sums as large as in a display. */
export function Formula({ label, note, children }: Props) {
  return (
    <span className="formula">
      {label !== undefined && <span className="formula-label">{label}</span>}
      {createElement('math', { className: 'maths', displaystyle: 'true' }, children)}
      {note !== undefined && <> {note}</>}
    </span>
  );
}

/** What comes out, as large as figures of the page. */
export function Result({ children, ...rest }: { children: string; [data: `data-${string}`]: string }) {
  return createElement('mn', { className: 'formula-result', ...rest }, children);
}
