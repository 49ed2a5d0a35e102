import type { SignalScales } from '../../../../model/execution/executionTypes';
import { plot, type Plot } from '../../../../model/layout/plot';
import { useElementWidth } from '../../../network/diagram/useElementWidth';
import { usePlotHeight, usePlotTextScale } from '../../../network/diagram/useTextScale';
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
const POWERS = [-12, -8, -4, 0, 4, 8, 12];

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
    y: { kind: 'doubling', domain: [10 ** POWERS[0]!, 10 ** POWERS.at(-1)!] }, // seven powers
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
        <Axes area={area} layers={layers} height={height} />
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

function Axes({ area, layers, height }: { area: Plot; layers: number; height: number }) {
  const scale = usePlotTextScale();
  const words = useMessages().learn.normalise.signals;
  return (
    <g className="signals-axes" aria-hidden="true">
      {POWERS.map((power) => {
        const { y } = area.at(0, 10 ** power);
        return (
          <g key={power} data-one={power === 0 ? '' : undefined}>
            <path d={`M${area.left} ${y}H${area.right}`} />
            <text x={area.left - 8} y={y} className="signals-tick-y">
              {power === 0 ? (
                1
              ) : (
                <>
                  10
                  <tspan dy="-0.5em" fontSize="0.78em">
                    {String(power).replace('-', '−')}
                  </tspan>
                </>
              )}
            </text>
          </g>
        );
      })}
      {[0, 10, 20, layers].map((layer) => (
        <text key={layer} x={area.at(layer, 1).x} y={height - 22 * scale} className="signals-tick-x">
          {layer}
        </text>
      ))}
      <text x={0} y="0.9em" className="signals-name">
        {words.axis}
      </text>
      <text x={area.right} y={height - 6 * scale} className="signals-tick-x signals-name">
        {words.layer}
      </text>
    </g>
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
