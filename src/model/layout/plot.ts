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

/** An axis's ends, and whether doublings, tenfolds or differences are evenly spaced along it. */
export interface PlotAxis {
  kind: 'doubling' | 'tenfold' | 'linear';
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
  x: PlotAxis;
  y: PlotAxis;
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
    x,
    y,
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
  return kind === 'linear' ? scaleLinear(domain, range) : scaleLog(domain, range);
}

/** Round values within an axis's ends, about as many as are asked for, or fewer. */
export function axisTicks({ kind, domain }: PlotAxis, most: number): number[] {
  if (kind === 'linear') return scaleLinear(domain, [0, 1]).ticks(most);
  return kind === 'doubling' ? thinned(doublings(domain).map(Math.log2), most, 2) : thinned(tenfolds(domain), most, 10);
}

/** Every power, or every second, third … so that 1 stays among them. */
function thinned(powers: readonly number[], most: number, base: number): number[] {
  const every = Math.max(1, Math.ceil(powers.length / most));
  return powers.filter((power) => Math.abs(power % every) === 0).map((power) => base ** power);
}

/** The powers of ten within an axis's ends. */
function tenfolds([from, to]: readonly [number, number]): number[] {
  const [first, last] = [Math.ceil(Math.log10(from) - 1e-9), Math.floor(Math.log10(to) + 1e-9)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** Powers of two within an axis's ends. */
export function doublings([from, to]: readonly [number, number]): number[] {
  const ticks: number[] = [];
  for (let tick = 2 ** Math.ceil(Math.log2(from)); tick <= to; tick *= 2) ticks.push(tick);
  return ticks;
}
