import { useId } from 'react';
import { useExportWords } from '../../network/export/useExportWords';
import type { Format, Thing } from './exports';

export interface Row {
  thing: Thing;
  formats: readonly Format[];
}

interface Props {
  heading: string;
  rows: readonly Row[];
  labelOf: (thing: string, format: string) => string;
  onChoose: (thing: Thing, format: Format) => void;
}

/** Things on the left, the formats of each beside it. */
export function ExportRows({ heading, rows, labelOf, onChoose }: Props) {
  const { things } = useExportWords();
  const id = useId();
  return (
    <section className="export-rows" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {rows.map(({ thing, formats }) => (
        <div key={thing} className="export-row">
          <span aria-hidden="true">{things[thing]}</span>
          {formats.map((format) => (
            <button key={format} type="button" className="button" aria-label={labelOf(things[thing], format)} onClick={() => onChoose(thing, format)}>
              {format}
            </button>
          ))}
        </div>
      ))}
    </section>
  );
}
