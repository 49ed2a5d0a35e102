import type { ReactNode } from 'react';
import { axisTicks, type Plot, type PlotAxis } from '../../../model/layout/plot';
import './axis.css';

export interface Tick {
  /** In the axis's own unit. */
  value: number;
  label: ReactNode;
}

interface Props {
  plot: Plot;
  /** The x axis stands below or above the plot, the y axis to its left. */
  side: 'bottom' | 'top' | 'left';
  /** Those of the scale without any: round numbers, or powers. */
  ticks?: readonly (number | Tick)[];
  /** What is measured, with its unit; or the letter of a variable. */
  name?: string;
  /** At the axis's end beyond its ticks, or, short, in their row: between them or beside them. */
  nameAt?: 'end' | 'between' | 'beside';
  /** Lines across the plot. */
  hasGrid?: boolean;
  /** The value whose line is a stronger one. */
  strong?: number;
}

/** More would stand too close in the narrowest plot. */
const MOST_TICKS = 7;
const GAP_PX = 8;

/** An axis of a chart as SVG, for any scale. Sizes are the chart's text's; what it says, the chart's name says too. */
export function Axis({ plot, side, ticks, name, nameAt = 'end', hasGrid = side !== 'bottom', strong }: Props) {
  const axis = side === 'left' ? plot.y : plot.x;
  const shown = (ticks ?? axisTicks(axis, MOST_TICKS)).map((tick) =>
    typeof tick === 'number' ? { value: tick, label: <TickLabel value={tick} axis={axis} /> } : tick,
  );
  return (
    <g className="axis" data-side={side} aria-hidden="true">
      {shown.map(({ value, label }) => (
        <g key={value} data-strong={value === strong ? '' : undefined}>
          {hasGrid && <path d={gridLine(plot, side, value)} />}
          <text {...labelPlace(plot, side, value)} className="axis-tick">
            {label}
          </text>
        </g>
      ))}
      {name !== undefined && (
        <text {...namePlace(plot, side, nameAt)} className="axis-name" data-at={nameAt}>
          {name}
        </text>
      )}
    </g>
  );
}

function gridLine(plot: Plot, side: Props['side'], value: number): string {
  if (side === 'left') return `M${plot.left} ${plot.at(plot.x.domain[0], value).y}H${plot.right}`;
  return `M${plot.at(value, plot.y.domain[0]).x} ${side === 'top' ? plot.top - 6 : plot.top}V${plot.bottom}`;
}

function labelPlace(plot: Plot, side: Props['side'], value: number) {
  if (side === 'left') return { x: plot.left - GAP_PX, y: plot.at(plot.x.domain[0], value).y };
  const { x } = plot.at(value, plot.y.domain[0]);
  return side === 'top' ? { x, y: '1em' } : { x, y: plot.bottom, dy: '1.3em' };
}

function namePlace(plot: Plot, side: Props['side'], nameAt: NonNullable<Props['nameAt']>) {
  if (side === 'left') return { x: nameAt === 'end' ? 0 : plot.left - GAP_PX, y: '1em' };
  const y = side === 'top' ? 0 : plot.bottom;
  if (nameAt === 'between') return { x: (plot.left + plot.right) / 2, y, dy: '1.3em' };
  return nameAt === 'end' ? { x: plot.right, y, dy: '2.6em' } : { x: plot.left - 14, y, dy: '1.3em' };
}

/** 1,000; on an axis of tenfolds what is far from 1 as a power. */
function TickLabel({ value, axis }: { value: number; axis: PlotAxis }) {
  const power = Math.round(Math.log10(value));
  if (axis.kind !== 'tenfold' || Math.abs(power) < 3) return <>{value.toLocaleString('en').replace('-', '−')}</>;
  return (
    <>
      10
      <tspan dy="-0.5em" fontSize="0.92em">
        {String(power).replace('-', '−')}
      </tspan>
    </>
  );
}

/** A level across a plot, such as what guessing gives, with what it is. */
export function Level({ plot, at, label }: { plot: Plot; at: number; label?: string }) {
  const { y } = plot.at(plot.x.domain[0], at);
  return (
    <g className="axis" data-side="level" aria-hidden="true">
      <path d={`M${plot.left} ${y}H${plot.right}`} />
      {label !== undefined && (
        <text x={plot.right} y={y - 6} className="axis-name" data-at="end">
          {label}
        </text>
      )}
    </g>
  );
}
