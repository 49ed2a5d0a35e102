import type { CSSProperties } from 'react';
import type { ErrorAxis } from '../../../../model/layout/errorAxis';

interface Props {
  axis: ErrorAxis;
  /** Null while it is asked for. */
  percent: number | null;
  /** What it is compared with: a line leads from there. */
  from: number | null;
}

/** An error as a dot on the column's axis; its number stands beside it. */
export function ErrorTrack({ axis: { place, ticks }, percent, from }: Props) {
  return (
    <span className="error-track" aria-hidden="true">
      {ticks.map((tick) => (
        <i key={tick} style={at(place(tick))} />
      ))}
      {percent !== null && from !== null && (
        <s
          style={
            {
              ...at(Math.min(place(from), place(percent))),
              '--span': Math.abs(place(percent) - place(from)),
            } as CSSProperties /* custom properties are not among its keys */
          }
        />
      )}
      {percent !== null && <b style={at(place(percent))} />}
    </span>
  );
}

/** The axis itself, at the head of the column. */
export function ErrorTicks({ axis: { place, ticks } }: Pick<Props, 'axis'>) {
  return (
    <span className="error-track error-ticks" aria-hidden="true">
      {ticks.map((tick) => (
        <small key={tick} style={at(place(tick))}>
          {tick}
        </small>
      ))}
    </span>
  );
}

function at(place: number): CSSProperties {
  return { '--at': place } as CSSProperties; // custom properties are not among its keys
}
