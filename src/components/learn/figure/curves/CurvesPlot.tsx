import type { Curve } from '../../../../model/measured/curves';
import { plot, type Plot } from '../../../../model/layout/plot';
import type { MeasuredNetwork } from '../../../../model/measured/experiment';
import { useElementWidth } from '../../../network/diagram/useElementWidth';
import { usePlotHeight, usePlotTextScale } from '../../../network/diagram/useTextScale';
import { Axis, Level } from '../../../primitives/chart/Axis';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import { apart } from './apart';
import { DrawnCurve } from './DrawnCurve';
import { LOSSES } from './losses';
import { itemAt } from '../../../../model/lists';

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

const LOSS_TICKS = [0, 1, 2, 3, 4];
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
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
          lines.map(({ network, curve }) => `${words.names[network]} ${itemAt(curve.mean, -1).toFixed(2)}`).join(' · '),
        )}
        width={area.right + margin.right}
        height={height}
        style={{ fontSize: 13 * scale }}
      >
        <Axis plot={area} side="left" ticks={LOSS_TICKS} name={words.loss} />
        <Axis plot={area} side="bottom" ticks={QUARTERS.map((share) => steps * share)} name={words.step} />
        <Level plot={area} at={Math.log(10)} label={words.chance} />
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
