import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { Point } from './orientation';

/** Room for axes and labels around a plot, in px. */
export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** An axis's ends, and whether doublings or differences are evenly spaced along it. */
export interface PlotAxis {
  kind: 'doubling' | 'linear';
  domain: readonly [number, number];
}

export interface PlotOptions {
  /** Of the whole picture, in px. */
  width: number;
  height: number;
  margin: Margin;
  x: PlotAxis;
  y: PlotAxis;
}

/** Places in a picture whose y axis points upwards. */
export interface Plot {
  /** Edges of the plotted area, in px. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  at: (x: number, y: number) => Point;
  /** What stands at this px along the x axis; ends are clamped. */
  xAt: (px: number) => number;
  /** SVG path through points given in the axes' own units. */
  path: (points: readonly Point[]) => string;
}

export function plot({ width, height, margin, x, y }: PlotOptions): Plot {
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  const along = axisScale(x, [left, right]);
  const up = axisScale(y, [bottom, top]);
  const at = (px: number, py: number): Point => ({ x: along(px), y: up(py) });
  return {
    left,
    right,
    top,
    bottom,
    at,
    xAt: (px) => along.invert(Math.min(right, Math.max(left, px))),
    path: (points) =>
      line<Point>(
        (p) => along(p.x),
        (p) => up(p.y),
      ).digits(1)([...points]) ?? '',
  };
}

function axisScale({ kind, domain }: PlotAxis, range: [number, number]) {
  return kind === 'doubling' ? scaleLog(domain, range).base(2) : scaleLinear(domain, range);
}

/** Powers of two within an axis's ends. */
export function doublings([from, to]: readonly [number, number]): number[] {
  const ticks: number[] = [];
  for (let tick = 2 ** Math.ceil(Math.log2(from)); tick <= to; tick *= 2) ticks.push(tick);
  return ticks;
}
