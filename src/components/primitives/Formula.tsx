import type { ReactNode } from 'react';
import './Formula.css';

interface Props {
  /** The same formula as plain text, for those who hear it. */
  text: string;
  label?: string | undefined;
  children: ReactNode;
}

/** A line of arithmetic, set as mathematics and read as one. */
export function Formula({ text, label, children }: Props) {
  return (
    <span className="formula">
      {label !== undefined && <span className="formula-label">{label}</span>}
      <span role="math" aria-label={text}>
        {children}
      </span>
    </span>
  );
}

export function Fraction({ over, under }: { over: string; under: string }) {
  return (
    <span className="fraction">
      <span>{over}</span>
      <span>{under}</span>
    </span>
  );
}
