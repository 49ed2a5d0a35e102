import { useElementWidth } from '../../../network/diagram/useElementWidth';
import { usePlotTextScale } from '../../../network/diagram/useTextScale';
import { Axis } from '../../../primitives/chart/Axis';
import { useMessages } from '../../../primitives/messages';
import { twoDecimals } from './numbers';
import type { Row } from './rows';
import { type RowsLayout, rowsLayout } from './rowsLayout';
import { itemAt } from '../../../../model/lists';

interface Props {
  rows: readonly Row[];
  /** Of every row's number line. */
  domain: readonly [number, number];
  isDense: boolean;
}

interface Drawn {
  rows: readonly Row[];
  layout: RowsLayout;
  /** The value that is followed with its number: the largest, which has room beside it. */
  followed: number;
}

/** The batch as dots on one number line a row, threads between the rows, and each row's mean and deviation. */
export function BatchRows({ rows, domain, isDense }: Props) {
  const words = useMessages().learn.normalise;
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const scale = usePlotTextScale();
  const layout = rowsLayout(rows, { width, scale, domain, isDense });
  const input = rows[0]!.values; // there is always the input
  const drawn = { rows, layout, followed: input.indexOf(Math.max(...input)) };
  return (
    <div ref={frame} className="batch-rows">
      {width > 0 && (
        <svg
          role="img"
          aria-label={words.picture}
          width={width}
          height={layout.height}
          data-narrow={layout.isNarrow ? '' : undefined}
          style={{ fontSize: 14 * scale }}
        >
          <Axis plot={layout.plot} side="bottom" ticks={layout.ticks} hasGrid strong={0} />
          <Heads {...drawn} />
          {rows.slice(1).map((row, i) => (
            <Threads key={row.id} {...drawn} into={i + 1} />
          ))}
          {rows.map((row, i) => (
            <RowOfDots key={row.id} {...drawn} index={i} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Heads({ layout: { textY, meanX, deviationX } }: Drawn) {
  const words = useMessages().learn.normalise;
  const headY = textY(0) - 24;
  return (
    <>
      <text x={meanX} y={headY} className="batch-head">
        {words.mean}
      </text>
      <text x={deviationX} y={headY} className="batch-head">
        {words.deviation}
      </text>
    </>
  );
}

function Threads({ rows, layout: { place, y, operation }, followed, into }: Drawn & { into: number }) {
  const [above, row] = [rows[into - 1]!, rows[into]!]; // the first row has no threads into it
  return (
    <g className="batch-threads" data-into={row.id}>
      {row.values.map((value, at) => (
        <path
          key={at}
          d={`M${place(itemAt(above.values, at))} ${y(into - 1)}L${place(value)} ${y(into)}`}
          data-followed={at === followed ? '' : undefined}
        />
      ))}
      <text {...operation(into)} className="batch-operation">
        {row.operation}
      </text>
    </g>
  );
}

function RowOfDots({
  rows,
  layout: { place, y, textY, left, right, meanX, deviationX },
  followed,
  index,
}: Drawn & { index: number }) {
  const { id, symbol, values, mean, deviation } = rows[index]!; // one of them
  const line = y(index);
  const x = place(itemAt(values, followed));
  const isAtEnd = x > right - 52;
  return (
    <g className="batch-row" data-row={id}>
      <path d={`M${left} ${line}H${right}`} className="batch-line" />
      <text x={0} y={textY(index)} className="batch-symbol">
        {symbol}
      </text>
      <path d={`M${place(mean - deviation)} ${line}H${place(mean + deviation)}`} className="batch-spread" />
      <path d={`M${place(mean)} ${line - 9}v18`} className="batch-mean" />
      {values.map((value, at) => (
        <circle
          key={at}
          cx={place(value)}
          cy={line}
          r={at === followed ? 5 : 3.6}
          data-followed={at === followed ? '' : undefined}
        />
      ))}
      <text
        x={isAtEnd ? x + 4 : x + 11}
        y={isAtEnd ? line + 18 : line}
        className="batch-value"
        data-left={isAtEnd ? '' : undefined}
      >
        {twoDecimals(itemAt(values, followed))}
      </text>
      <text x={meanX} y={textY(index)} className="batch-number">
        {twoDecimals(mean)}
      </text>
      <text x={deviationX} y={textY(index)} className="batch-number">
        {twoDecimals(deviation)}
      </text>
    </g>
  );
}
