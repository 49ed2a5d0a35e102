import { linkHorizontal, linkVertical } from 'd3-shape';
import type { Box, Orientation, Point } from './orientation';

/** A piece of a path's way, from the input, between two kernels or to the sum. */
export interface PathLine {
  name: string;
  /** Of an SVG path. */
  d: string;
  /** Whether all paths' pieces lie on one another here: one tensor enters or leaves one matrix. */
  isMerged: boolean;
}

/** Sizes across the flow. */
export interface LaneMeasures {
  /** Centre of all paths. */
  middle: number;
  /** Of all paths, apart. */
  spread: number;
  /** The most that all paths' channels may take, one against the next. */
  closedMost: number;
}

const STRIP_LEAST = 2;
/** As many channels would take all of `closedMost`. */
const CHANNELS_AT_MOST = 128;
const GAP_MOST = 64;

/** Paths beside one another, each as broad as its channels: apart over the whole breadth, or closed to one matrix. */
export interface LaneBreadths {
  /** Of one path. */
  strip: number;
  /** Of all paths, closed. */
  closed: number;
  /** The edge of a path on the side of the first. */
  start: (index: number, isApart: boolean) => number;
}

export function laneBreadths(
  { cardinality, pathWidth }: { cardinality: number; pathWidth: number },
  { middle, spread, closedMost }: LaneMeasures,
): LaneBreadths {
  const strip = Math.max(STRIP_LEAST, Math.min((pathWidth * closedMost) / CHANNELS_AT_MOST, closedMost / cardinality));
  const apart = Math.min(strip + GAP_MOST, (spread - strip) / Math.max(1, cardinality - 1));
  return {
    strip,
    closed: cardinality * strip,
    start: (index, isApart) => middle + (index - (cardinality - 1) / 2) * (isApart ? apart : strip) - strip / 2,
  };
}

/** Around the first path's kernel, the last one's, and all between. */
export function around(first: Box, last: Box): Box {
  return { x: first.x, y: first.y, width: last.x + last.width - first.x, height: last.y + last.height - first.y };
}

/** Layouts are made as if data flowed to the right; turned, it flows down. */
export interface Turn {
  point: (point: Point) => Point;
  box: (box: Box) => Box;
  /** A curve along the flow. */
  line: (source: Point, target: Point) => string;
}

const straight = linkHorizontal<{ source: Point; target: Point }, Point>()
  .x(({ x }) => x)
  .y(({ y }) => y);
const turned = linkVertical<{ source: Point; target: Point }, Point>()
  .x(({ y }) => y)
  .y(({ x }) => x);

export const TURNS: Record<Orientation, Turn> = {
  right: { point: (point) => point, box: (box) => box, line: (source, target) => straight({ source, target }) ?? '' }, // null only on a canvas
  down: {
    point: ({ x, y }) => ({ x: y, y: x }),
    box: ({ x, y, width, height }) => ({ x: y, y: x, width: height, height: width }),
    line: (source, target) => turned({ source, target }) ?? '',
  },
};

export function startOf(box: Box): Point {
  return { x: box.x, y: box.y + box.height / 2 };
}

export function endOf(box: Box): Point {
  return { x: box.x + box.width, y: box.y + box.height / 2 };
}
