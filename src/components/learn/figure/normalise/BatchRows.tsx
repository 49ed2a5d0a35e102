import { scaleLinear } from 'd3-scale';
import { useElementWidth } from '../../../network/diagram/useElementWidth';
import { useTextScale } from '../../../network/diagram/useTextScale';
import { useMessages } from '../../../primitives/messages';
import { twoDecimals } from './numbers';
import type { Row } from './rows';

interface Props {
  rows: readonly Row[];
  /** Of every row's number line. */
  domain: readonly [number, number];
}

/** The batch as dots on one number line a row, threads between the rows, and on the right each row's mean and deviation. */
export function BatchRows({ rows, domain }: Props) {
  const words = useMessages().learn.normalise;
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const scale = useTextScale();
  const [left, right, rowHeight, top] = [84 * scale, 104 * scale, 94 * scale, 46 * scale];
  const place = scaleLinear(domain, [left + 8, width - right - 8]).clamp(true);
  const ticks = place.ticks(7).filter(Number.isInteger);
  const followed = rows[0]!.values.indexOf(Math.max(...rows[0]!.values)); // there is always the input
  const y = (i: number) => top + i * rowHeight;
  const height = y(rows.length - 1) + 34 * scale;
  return (
    <div ref={frame} className="batch-rows">
      {width > 0 && (
        <svg role="img" aria-label={words.picture} width={width} height={height} style={{ fontSize: 14 * scale }}>
          <g className="batch-axis">
            {ticks.map((tick) => <path key={tick} d={`M${place(tick)} ${y(0) - 12}V${y(rows.length - 1) + 12}`} data-zero={tick === 0 ? '' : undefined} />)}
            {ticks.map((tick) => <text key={tick} x={place(tick)} y={height - 3} className="batch-tick">{String(tick).replace('-', '−')}</text>)}
            <text x={width - 62 * scale} y={y(0) - 24 * scale} className="batch-head">{words.mean}</text>
            <text x={width} y={y(0) - 24 * scale} className="batch-head">{words.deviation}</text>
          </g>
          {rows.slice(1).map((row, i) => (
            <g key={row.id} className="batch-threads" data-into={row.id}>
              {row.values.map((value, at) => <path key={at} d={`M${place(rows[i]!.values[at]!)} ${y(i)}L${place(value)} ${y(i + 1)}`} data-followed={at === followed ? '' : undefined} />) /* the row above has as many */}
              <text x={0} y={y(i) + rowHeight / 2} className="batch-operation">{row.operation}</text>
            </g>
          ))}
          {rows.map((row, i) => (
            <g key={row.id} className="batch-row" data-row={row.id}>
              <path d={`M${left} ${y(i)}H${width - right}`} className="batch-line" />
              <text x={0} y={y(i)} className="batch-symbol">{row.symbol}</text>
              <path d={`M${place(row.mean - row.deviation)} ${y(i)}H${place(row.mean + row.deviation)}`} className="batch-spread" />
              <path d={`M${place(row.mean)} ${y(i) - 9}v18`} className="batch-mean" />
              {row.values.map((value, at) => <circle key={at} cx={place(value)} cy={y(i)} r={at === followed ? 5 : 3.6} data-followed={at === followed ? '' : undefined} />)}
              <text x={place(row.values[followed]!) + 11} y={y(i)} className="batch-value">{twoDecimals(row.values[followed]!)}</text>
              <text x={width - 62 * scale} y={y(i)} className="batch-number">{twoDecimals(row.mean)}</text>
              <text x={width} y={y(i)} className="batch-number">{twoDecimals(row.deviation)}</text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
