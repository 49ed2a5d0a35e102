import type { SignalScales } from '../../../../model/execution/executionTypes';
import { plot, type Plot } from '../../../../model/layout/plot';
import { useElementWidth } from '../../../network/diagram/useElementWidth';
import { usePlotHeight, usePlotTextScale } from '../../../network/diagram/useTextScale';
import { Axis } from '../../../primitives/chart/Axis';
import { useMessages } from '../../../primitives/messages';
import { endText } from './endText';
import { asIs } from './numbers';

interface Props {
  layers: number;
  factor: number;
  /** Null before the first run. */
  result: SignalScales | null;
  hasBoth: boolean;
}

/** The same for every factor, so that moving it shows how much it does. */
const SCALES = [1e-12, 1e12] as const;

/** Standard deviations along the stack; up the axis every step is the same factor. */
export function SignalsPlot({ layers, factor, result, hasBoth }: Props) {
  const words = useMessages().learn.normalise.signals;
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const scale = usePlotTextScale();
  const height = usePlotHeight(300 * scale);
  const margin = { top: 26 * scale, right: 88 * scale, bottom: 40 * scale, left: 50 * scale };
  const area = plot({
    width: Math.max(width, 260),
    height,
    margin,
    x: { kind: 'linear', domain: [0, layers] },
    y: { kind: 'tenfold', domain: SCALES },
  });
  return (
    <div ref={frame} className="signals-plot">
      <svg
        role="img"
        aria-label={result === null ? words.axis : `${words.axis}. ${endText(words, result, hasBoth)}`}
        width={width}
        height={height}
        style={{ fontSize: 13 * scale }}
      >
        <Axis plot={area} side="left" name={words.axis} strong={1} />
        <Axis plot={area} side="bottom" ticks={[0, 10, 20, layers]} name={words.layer} />
        <path
          d={area.path(Array.from({ length: layers + 1 }, (_, x) => ({ x, y: factor ** x })))}
          className="signal-power"
        />
        {result !== null && <Lines area={area} result={result} hasBoth={hasBoth} />}
      </svg>
      <p className="signals-legend">{words.power(asIs(factor))}</p>
    </div>
  );
}

function Lines({ area, result, hasBoth }: { area: Plot; result: SignalScales; hasBoth: boolean }) {
  const words = useMessages().learn.normalise.signals;
  const { layers } = result.request;
  const points = (values: Float32Array) => Array.from(values, (y, x) => ({ x, y }));
  const end = (values: Float32Array) => area.at(layers, values[layers]!); // one more than layers
  const [plain, normalised] = [end(result.plain), end(result.normalised)];
  const apart = hasBoth && Math.abs(plain.y - normalised.y) < 20 ? 10 : 0; // px, so that the names do not meet
  const side = plain.y > normalised.y ? 1 : -1;
  return (
    <>
      <g className="signal-line" data-signal="plain">
        <path d={area.path(points(result.plain))} />
        <circle cx={plain.x} cy={plain.y} r={4} />
        <text x={plain.x + 10} y={plain.y + side * apart}>
          {words.plain}
        </text>
      </g>
      {hasBoth && (
        <g className="signal-line" data-signal="normalised">
          <path d={area.path(points(result.normalised))} />
          <circle cx={normalised.x} cy={normalised.y} r={4} />
          <text x={normalised.x + 10} y={normalised.y - side * apart}>
            {words.normalised}
          </text>
        </g>
      )}
    </>
  );
}
