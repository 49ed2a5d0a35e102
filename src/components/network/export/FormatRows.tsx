import { useId } from 'react';
import type { Format } from './formats';
import './formatRows.css';

/** A thing that can be had in some formats. */
export interface Row<Id extends string = string> {
  id: Id;
  name: string;
  formats: readonly Format[];
}

interface Props<Id extends string> {
  heading: string;
  rows: readonly Row<Id>[];
  labelOf: (name: string, format: string) => string;
  onChoose: (id: Id, format: Format) => void;
}

/** Things on the left, the formats of each beside it. */
export function FormatRows<Id extends string>({ heading, rows, labelOf, onChoose }: Props<Id>) {
  const headingId = useId();
  return (
    <section className="export-rows" aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {rows.map(({ id, name, formats }) => (
        <div key={id} className="export-row">
          <span aria-hidden="true">{name}</span>
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              className="button"
              aria-label={labelOf(name, format)}
              onClick={() => onChoose(id, format)}
            >
              {format}
            </button>
          ))}
        </div>
      ))}
    </section>
  );
}
