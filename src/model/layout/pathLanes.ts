import { linkHorizontal } from 'd3-shape';
import type { Box, Point } from './orientation';

/** A piece of a path's way, from the input, between two kernels or to the sum. */
export interface PathLine {
  name: string;
  /** Of an SVG path. */
  d: string;
  /** Whether all paths' pieces lie on one another here: one tensor enters or leaves one matrix. */
  isMerged: boolean;
}

const STRIP_LEAST = 2;
/** Height of one of the channels inside. */
const CHANNEL = 1.75;
/** The most that all paths' channels may take, one against the next. */
const CLOSED_MOST = 224;
const GAP_MOST = 64;

/** Paths under one another, each as high as its channels: apart over the whole height, or closed to one matrix. */
export interface LaneHeights {
  /** Of one path. */
  strip: number;
  /** Of all paths, closed. */
  closed: number;
  /** Upper edge of a path. */
  top: (index: number, isApart: boolean) => number;
}

export function laneHeights({ cardinality, pathWidth }: { cardinality: number; pathWidth: number }, middle: number, spread: number): LaneHeights {
  const strip = Math.max(STRIP_LEAST, Math.min(pathWidth * CHANNEL, CLOSED_MOST / cardinality));
  const apart = Math.min(strip + GAP_MOST, (spread - strip) / Math.max(1, cardinality - 1));
  return {
    strip,
    closed: cardinality * strip,
    top: (index, isApart) => middle + (index - (cardinality - 1) / 2) * (isApart ? apart : strip) - strip / 2,
  };
}

/** Around the first path's kernel, the last one's, and all between. */
export function around(first: Box, last: Box): Box {
  return { x: first.x, y: first.y, width: last.x + last.width - first.x, height: last.y + last.height - first.y };
}

export function leftOf(box: Box): Point {
  return { x: box.x, y: box.y + box.height / 2 };
}

export function rightOf(box: Box): Point {
  return { x: box.x + box.width, y: box.y + box.height / 2 };
}

const link = linkHorizontal<{ source: Point; target: Point }, Point>()
  .x((point) => point.x)
  .y((point) => point.y);

export function flowLine(source: Point, target: Point): string {
  return link({ source, target }) ?? ''; // null only when it draws on a canvas
}
