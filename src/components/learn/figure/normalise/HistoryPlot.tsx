import { plot } from '../../../../model/layout/plot';
import { useElementWidth } from '../../../network/diagram/useElementWidth';
import { usePlotTextScale } from '../../../network/diagram/useTextScale';
import { Axis, Level } from '../../../primitives/chart/Axis';
import { useMessages } from '../../../primitives/messages';
import { twoDecimals } from './numbers';
import { MOST_BATCHES } from './useBatches';

interface Props {
  /** Mean or variance. */
  name: string;
  /** Of every batch that has passed. */
  seen: readonly number[];
  /** Before the first batch, and after each. */
  running: readonly number[];
  /** Of the data that the batches are drawn from. */
  all: number;
}

const TOP = 1.5;

/** A running statistic on its way from where it starts to that of the data. */
export function HistoryPlot({ name, seen, running, all }: Props) {
  const words = useMessages().learn.normalise;
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const scale = usePlotTextScale();
  const height = 104 * scale;
  const margin = { top: 10, right: 6, bottom: 20 * scale, left: 28 * scale };
  const area = plot({
    width: Math.max(width, 100),
    height,
    margin,
    x: { kind: 'linear', domain: [0, MOST_BATCHES] },
    y: { kind: 'linear', domain: [0, TOP] },
  });
  const { left, right, bottom, at, path } = area;
  const now = running.at(-1)!; // it begins before the first batch
  return (
    <div ref={frame} className="history">
      <p aria-hidden="true">{name}</p>
      <svg
        role="img"
        aria-label={words.history(name, seen.length, twoDecimals(now), twoDecimals(all))}
        width={width}
        height={height}
        style={{ fontSize: 12 * scale }}
      >
        <path d={`M${left} ${bottom}H${right}`} className="history-axis" />
        <Axis plot={area} side="left" ticks={[0, 1]} hasGrid={false} />
        <Axis plot={area} side="bottom" ticks={[0, MOST_BATCHES]} name={words.batches} nameAt="between" />
        <Level plot={area} at={all} />
        {seen.map((value, i) => {
          const { x, y } = at(i + 1, Math.min(value, TOP));
          return <circle key={i} cx={x} cy={y} r={2.2} className="history-batch" />;
        })}
        <path d={path(running.map((value, i) => ({ x: i, y: value })))} className="history-running" />
        <circle cx={at(running.length - 1, now).x} cy={at(0, now).y} r={4} className="history-now" />
      </svg>
    </div>
  );
}
