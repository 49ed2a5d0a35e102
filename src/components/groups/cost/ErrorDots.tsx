import { scaleLinear } from 'd3-scale';

/** In %; not from 0. */
const place = scaleLinear([20, 22.5], [0, 100]);
const TICKS = [20, 21, 22];

/** An error as a dot on the column's axis. The number stands beside it. */
export function ErrorDot({ percent }: { percent: number }) {
  return (
    <span className="dot-track" aria-hidden="true">
      {TICKS.map((tick) => (
        <i key={tick} style={{ left: `${place(tick)}%` }} />
      ))}
      <b style={{ left: `${place(percent)}%` }} />
    </span>
  );
}

export function ErrorTicks() {
  return (
    <span className="dot-track dot-ticks" aria-hidden="true">
      {TICKS.map((tick) => (
        <small key={tick} style={{ left: `${place(tick)}%` }}>
          {tick}
        </small>
      ))}
    </span>
  );
}
