import { plot, type Plot } from '../../../model/layout/plot';
import { useElementWidth } from '../../network/diagram/useElementWidth';
import { usePlotTextScale } from '../../network/diagram/useTextScale';
import { Axis } from '../../primitives/chart/Axis';
import { useGroupsWords } from '../../network/groupsWords';
import { errorText, TRAINED } from './trained';

const DEPTHS = [50, 101] as const;
/** In %; not from 0, where three points of difference would be a hair. */
const ERRORS = [20.5, 24.5] as const;
/** Room at both ends, so that the first and last number stand clear of the axis. */
const CARDINALITIES = [0.8, 36] as const;
const GRID = [21, 22, 23, 24];
const HEIGHT_PX = 236;

/** Error against cardinality, a line a depth, each named at its end. */
export function ErrorChart() {
  const { five } = useGroupsWords().cost;
  const [container, width] = useElementWidth<HTMLDivElement>();
  const text = usePlotTextScale();
  const height = HEIGHT_PX * text;
  const area = plot({
    width,
    height,
    margin: { top: 26 * text, right: 82 * text, bottom: 36 * text, left: 30 * text },
    x: { kind: 'doubling', domain: CARDINALITIES },
    y: { kind: 'linear', domain: ERRORS },
  });
  const errorsAt = (depth: (typeof DEPTHS)[number]) => TRAINED.map(({ errors }) => errorText(errors[depth])).join(', ');
  return (
    <div ref={container} className="error-chart">
      {width > 0 && (
        <svg
          role="img"
          aria-label={five.chart(errorsAt(50), errorsAt(101))}
          className="chart"
          width={width}
          height={height}
        >
          <Axis plot={area} side="left" ticks={GRID} name={five.axisY} />
          <Axis plot={area} side="bottom" ticks={TRAINED.map(({ cardinality }) => cardinality)} name={five.axisX} />
          {DEPTHS.map((depth) => (
            <Line key={depth} depth={depth} area={area} name={five.layers(depth)} gap={18 * text} />
          ))}
        </svg>
      )}
    </div>
  );
}

interface LineProps {
  depth: (typeof DEPTHS)[number];
  area: Plot;
  name: string;
  /** From the last point to the name, px. */
  gap: number;
}

function Line({ depth, area, name, gap }: LineProps) {
  const points = TRAINED.map(({ cardinality, errors }) => ({ x: cardinality, y: errors[depth].percent }));
  const end = points.at(-1)!; // five points
  const { x, y } = area.at(end.x, end.y);
  return (
    <g className="error-line" data-line={depth}>
      <path d={area.path(points)} />
      {points.map((point) => {
        const at = area.at(point.x, point.y);
        return (
          <g key={point.x} transform={`translate(${at.x} ${at.y})`}>
            {depth === 50 ? <circle r={4} /> : <rect x={-3.6} y={-3.6} width={7.2} height={7.2} />}
            <text y={depth === 50 ? -8 : 8} dy={depth === 50 ? undefined : '0.75em'} className="error-value">
              {point.y.toFixed(1)}
            </text>
          </g>
        );
      })}
      <text x={x + gap} y={y} className="line-name">
        {name}
      </text>
    </g>
  );
}
