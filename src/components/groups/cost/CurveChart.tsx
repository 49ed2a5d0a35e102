import { type PointerEvent, useRef } from 'react';
import { PAPER_BUDGET, widthFor } from '../../../model/figures/cardinality';
import { doublings } from '../../../model/layout/plot';
import { percentText, signedText } from '../../network/percent';
import { Axis } from '../../primitives/chart/Axis';
import { useGroupsWords } from '../../network/groupsWords';
import { pathsName } from '../paths/pathNetworks';
import type { CurveArea } from './curvePlot';
import { errorText, TRAINED } from './trained';
import type { YourPaths } from './useYourPaths';

interface Props {
  paths: YourPaths;
  area: CurveArea;
}

/** Widths of equal cost over the number of paths, the paper's points on it, and the learner's. */
export function CurveChart({ paths, area }: Props) {
  const { curve } = useGroupsWords().cost;
  const { width, height } = area;
  const drag = useDrag(paths, area);
  const off = paths.isSolved
    ? null
    : `${signedText(paths.params - PAPER_BUDGET, (count) => percentText(count, PAPER_BUDGET))} %`;
  return (
    <svg
      role="img"
      aria-label={curve.picture(pathsName(paths), off)}
      className="chart curve-chart"
      width={width}
      height={height}
      {...drag}
    >
      <path d={area.below} className="curve-below" />
      <Axis plot={area.plot} side="left" ticks={doublings(area.plot.y.domain)} name="d" nameAt="beside" />
      <Axis plot={area.plot} side="bottom" ticks={doublings(area.plot.x.domain)} name="C" nameAt="beside" />
      <path d={area.curve} className="curve-line" />
      <g className="curve-sides">
        <text {...area.plot.at(60, 90)} textAnchor="end">
          {curve.dearer}
        </text>
        {(paths.cardinality > 8 || paths.pathWidth > 3) && <text {...area.plot.at(1.15, 1.4)}>{curve.cheaper}</text>}
      </g>
      <Yours paths={paths} area={area} off={off} />
      {TRAINED.map((point) => {
        const at = area.plot.at(point.cardinality, point.pathWidth);
        return (
          <g key={point.cardinality} className="curve-trained" transform={`translate(${at.x} ${at.y})`}>
            <circle r={4.5} />
            <text x={8} dy="-1.75em">
              <tspan className="curve-name">{pathsName(point)}</tspan>
              <tspan x={8} dy="1.25em">
                {curve.errors(errorText(point.errors[50]), errorText(point.errors[101]))}
              </tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Yours({ paths, area: { plot, labelRoom }, off }: Props & { off: string | null }) {
  const { curve } = useGroupsWords().cost;
  const { cardinality, pathWidth, exactWidth } = paths;
  const at = plot.at(cardinality, pathWidth);
  const onCurve = plot.at(cardinality, exactWidth);
  // Always under the curve, which falls: above it stand the paper's points with their errors.
  const isLeftFree = at.x - plot.left > labelRoom;
  const underCurve = isLeftFree
    ? onCurve.y + 24
    : plot.at(1, widthFor(plot.xAt(at.x + labelRoom), PAPER_BUDGET).exactWidth).y + 18;
  const labelY = Math.min(Math.max(at.y + 24, underCurve), plot.bottom - 10);
  return (
    <g className="curve-yours">
      <path d={`M${at.x} ${at.y}V${plot.bottom}`} className="curve-drop" />
      {off !== null && <path d={`M${at.x} ${at.y}V${onCurve.y}`} className="curve-gap" />}
      <circle cx={at.x} cy={at.y} r={8} />
      <text x={at.x + (isLeftFree ? -14 : 14)} y={labelY} textAnchor={isLeftFree ? 'end' : 'start'}>
        {curve.yours} <tspan className="curve-name">{pathsName(paths)}</tspan>
        {off !== null && ` ${off}`}
      </text>
    </g>
  );
}

/** A press or a drag anywhere in the plot takes the cardinality under the pointer. */
function useDrag({ cardinality, changeCardinality }: YourPaths, { plot }: CurveArea) {
  const isDragging = useRef(false);
  const take = (event: PointerEvent<SVGSVGElement>) => {
    const next = Math.round(plot.xAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
    if (next !== cardinality) changeCardinality(next);
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      isDragging.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      take(event);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => isDragging.current && take(event),
    onPointerUp: () => {
      isDragging.current = false;
    },
    onPointerCancel: () => {
      isDragging.current = false;
    },
  };
}
