import { path } from 'd3-path';
import type { Placement } from './orientation';

/** A cubic reaches three quarters of the way to its control points. */
const CUBIC_REACH = 0.75;

/**
 * The arc of a shortcut from the block's input to its addition, as an SVG path.
 *
 * @param rise how far from the centre line its apex lies, px
 */
export function arcPath(place: Placement, from: number, to: number, rise: number): string {
  const start = place.point(from, 0);
  const control1 = place.point(from, -rise / CUBIC_REACH);
  const control2 = place.point(to, -rise / CUBIC_REACH);
  const end = place.point(to, 0);
  const d = path();
  d.moveTo(start.x, start.y);
  d.bezierCurveTo(control1.x, control1.y, control2.x, control2.y, end.x, end.y);
  return rounded(d.toString());
}

/** The way of a shortcut around an opened block: out, along and back, with rounded corners. */
export function detourPath(place: Placement, from: number, to: number, rise: number): string {
  const corner = Math.min(14, (to - from) / 2, rise);
  const points = [
    [from, 0],
    [from, -rise + corner],
    [from, -rise],
    [from + corner, -rise],
    [to - corner, -rise],
    [to, -rise],
    [to, -rise + corner],
    [to, 0],
  ].map(([along, across]) => place.point(along!, across!)); // pairs
  const [p0, p1, c1, p2, p3, c2, p4, p5] = points as [P, P, P, P, P, P, P, P];
  const d = path();
  d.moveTo(p0.x, p0.y);
  d.lineTo(p1.x, p1.y);
  d.quadraticCurveTo(c1.x, c1.y, p2.x, p2.y);
  d.lineTo(p3.x, p3.y);
  d.quadraticCurveTo(c2.x, c2.y, p4.x, p4.y);
  d.lineTo(p5.x, p5.y);
  return rounded(d.toString());
}

type P = { x: number; y: number };

/** Hundredths of a pixel are plenty, and keep snapshots and the DOM short. */
function rounded(d: string): string {
  return d.replaceAll(/-?\d+\.\d{3,}/g, (n) => String(Math.round(Number(n) * 100) / 100));
}
