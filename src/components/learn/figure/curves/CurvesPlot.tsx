import type { Curve } from '../../../../model/measured/curves';
import { plot, type Plot } from '../../../../model/layout/plot';
import type { MeasuredNetwork } from '../../../../model/measured/experiment';
import { useElementWidth } from '../../../network/diagram/useElementWidth';
import { usePlotHeight, usePlotTextScale } from '../../../network/diagram/useTextScale';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { apart } from './apart';
import { DrawnCurve } from './DrawnCurve';
import { LOSSES } from './losses';

export interface MeasuredLine {
  network: MeasuredNetwork;
  curve: Curve;
}

interface Props {
  lines: readonly MeasuredLine[];
  steps: number;
  /** What the reader draws; null where nothing is asked. */
  asked: Curve | null;
}

const TICKS = [0, 1, 2, 3, 4];
const LINE_PX = 17;

/** Losses over the steps: means as lines, the seeds' range as bands. */
export function CurvesPlot({ lines, steps, asked }: Props) {
  const { isChecked, draft } = useLesson();
  const words = useMessages().learn.measured;
  const [frame, width] = useElementWidth<HTMLDivElement>();
  const scale = usePlotTextScale();
  const height = usePlotHeight(330 * scale);
  const margin = { top: 28 * scale, right: 86 * scale, bottom: 42 * scale, left: 30 * scale };
  const area = plot({
    width: Math.max(width, 260),
    height,
    margin,
    x: { kind: 'linear', domain: [0, steps] },
    y: { kind: 'linear', domain: [LOSSES.min, LOSSES.max] },
  });
  const isAsking = asked !== null && !isChecked;
  const drawn = draft?.kind === 'curve' ? draft.values : null;
  const ends = lines.map(({ network, curve }) => ({ id: network as string, y: area.at(0, curve.mean.at(-1)!).y })); // a curve has windows
  if (asked !== null && isChecked && drawn !== null) ends.push({ id: 'yours', y: area.at(0, drawn.at(-1)!).y });
  const labels = apart(ends, LINE_PX * scale, area.bottom);
  const names: Readonly<Record<string, string>> = { ...words.names, yours: words.yours };
  return (
    <div ref={frame} className="curves-plot">
      <svg
        role={isAsking ? 'group' : 'img'}
        aria-label={words.picture(
          lines.map(({ network, curve }) => `${words.names[network]} ${curve.mean.at(-1)!.toFixed(2)}`).join(' · '),
        )}
        width={area.right + margin.right}
        height={height}
        style={{ fontSize: 13 * scale }}
      >
        <Axes area={area} steps={steps} height={height} />
        {lines.map(({ network, curve }) => (
          <Line key={network} area={area} network={network} curve={curve} />
        ))}
        {labels.map(({ id, y }) => (
          <text key={id} x={area.right + 6} y={y} className="curve-label" data-network={id}>
            {names[id]}
          </text>
        ))}
        {asked !== null && <DrawnCurve area={area} curve={asked} />}
      </svg>
    </div>
  );
}

function Line({ area, network, curve: { steps, mean, low, high } }: MeasuredLine & { area: Plot }) {
  const points = (values: readonly number[]) => steps.map((x, i) => ({ x, y: values[i]! })); // as many values as steps
  const band = `${area.path(points(high))}L${area.path(points(low).toReversed()).slice(1)}Z`;
  return (
    <g className="curve" data-network={network}>
      <path d={band} className="curve-band" />
      <path d={area.path(points(mean))} className="curve-mean" />
    </g>
  );
}

function Axes({ area, steps, height }: { area: Plot; steps: number; height: number }) {
  const scale = usePlotTextScale();
  const words = useMessages().learn.measured;
  const guess = area.at(0, Math.log(10)).y;
  return (
    <g className="curves-axes" aria-hidden="true">
      {TICKS.map((loss) => {
        const { y } = area.at(0, loss);
        return (
          <g key={loss}>
            <path d={`M${area.left} ${y}H${area.right}`} />
            <text x={area.left - 8} y={y} className="curves-tick-y">
              {loss}
            </text>
          </g>
        );
      })}
      <path d={`M${area.left} ${guess}H${area.right}`} className="curves-guess" />
      {[0, 1, 2, 3, 4].map((quarter) => {
        const step = (steps * quarter) / 4;
        return (
          <text key={quarter} x={area.at(step, 0).x} y={area.bottom + 17 * scale} className="curves-tick-x">
            {step}
          </text>
        );
      })}
      <text x={0} y="0.9em">
        {words.loss}
      </text>
      <text x={area.right} y={height - 5 * scale} className="curves-axis-end">
        {words.step}
      </text>
      <text x={area.right} y={guess - 6} className="curves-axis-end">
        {words.chance}
      </text>
    </g>
  );
}
