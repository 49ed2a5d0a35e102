import type { CSSProperties } from 'react';
import './dotTrack.css';

/** A scale beside a table's numbers. */
export interface TrackAxis {
  /** Where a value stands: 0 at the axis's start, 1 at its end. */
  place: (value: number) => number;
  ticks: readonly number[];
}

interface Props {
  axis: TrackAxis;
  /** Null while it is asked for. */
  value: number | null;
  /** What it is compared with: a line leads from there. */
  from?: number | null;
}

/** A number of a table as a dot on the column's axis; the number itself stands beside it. */
export function DotTrack({ axis: { place, ticks }, value, from = null }: Props) {
  return (
    <span className="dot-track" aria-hidden="true">
      {ticks.map((tick) => (
        <i key={tick} style={at(place(tick))} />
      ))}
      {value !== null && from !== null && (
        <s
          style={
            {
              ...at(Math.min(place(from), place(value))),
              '--span': Math.abs(place(value) - place(from)),
            } as CSSProperties /* custom properties are not among its keys */
          }
        />
      )}
      {value !== null && <b style={at(place(value))} />}
    </span>
  );
}

/** The axis itself, at the head of the column or under the bars. */
export function TrackTicks({
  axis: { place, ticks },
  text = String,
}: {
  axis: TrackAxis;
  text?: (tick: number) => string;
}) {
  return (
    <span className="dot-track track-ticks" aria-hidden="true">
      {ticks.map((tick) => (
        <small key={tick} style={at(place(tick))}>
          {text(tick)}
        </small>
      ))}
    </span>
  );
}

function at(place: number): CSSProperties {
  return { '--at': place } as CSSProperties; // custom properties are not among its keys
}
