import { linkHorizontal } from 'd3-shape';
import type { KernelPlace } from '../figures/formKernels';
import type { Box, Point } from './orientation';

/** The ResNeXt paper's figure 3: (a) split and sum, (b) early concatenation, (c) grouped convolution. */
export type PathForm = 'a' | 'b' | 'c';

/** A block of C paths, each 1×1 to `pathWidth` channels, 3×3, and 1×1 back to the `outerChannels`. */
export interface PathBlock {
  cardinality: number;
  pathWidth: number;
  outerChannels: number;
}

/** What one path owns, wherever a form puts it. */
export interface PathLane {
  kernels: Record<KernelPlace, Box>;
  lines: PathLine[];
}

/** A piece of a path's way, from the input, between two kernels or to the sum. */
export interface PathLine {
  name: 'enter' | 'inner' | 'outer' | 'leave';
  /** Of an SVG path. */
  d: string;
  /** Whether all paths' pieces lie on one another here: one tensor enters or leaves one matrix. */
  isMerged: boolean;
}

/**
 * Weights as matrices, data from left to right. Downwards are always the channels inside, path after path: the first
 * matrix's outputs, the last one's inputs. Weights never change their size from form to form, only their place.
 */
export interface PathForms {
  width: number;
  height: number;
  input: Point;
  lanes: PathLane[];
  /** Around all that stands in one column, from the first path to the last. */
  columns: Record<KernelPlace, Box>;
  /** Beside the lines that run together before the last matrix: room for a word. */
  joint: Point;
  /** Where the paths are summed; only form (a) does so outside a matrix. */
  pathSum: Point;
  /** Where the shortcut is added. */
  addition: Point;
  output: Point;
  shortcut: string;
}

export const PATH_SUM_RADIUS = 11;

const WIDTH = 1120;
const TOP = 74;
/** Of all paths, apart. */
const SPREAD = 396;
const BOTTOM = 52;
const INPUT_X = 22;
const REDUCE_X = 104;
/** Of the 256 outer channels. */
const OUTER = 280;
const EXPAND_X = WIDTH - 150 - OUTER;
/** The most that all paths' channels may take, one against the next. */
const CLOSED_MOST = 224;
const STRIP_LEAST = 2;
/** Of one of the channels inside. */
const CHANNEL = 1.75;
const GAP_MOST = 44;
const MIDDLE = TOP + SPREAD / 2;

const link = linkHorizontal<{ source: Point; target: Point }, Point>()
  .x((point) => point.x)
  .y((point) => point.y);

/** The places of all paths' weights in one of the three forms. */
export function pathForms(form: PathForm, { cardinality, pathWidth }: Pick<PathBlock, 'cardinality' | 'pathWidth'>): PathForms {
  const strip = Math.max(STRIP_LEAST, Math.min(pathWidth * CHANNEL, CLOSED_MOST / cardinality));
  const pitch = (isApart: boolean) => (isApart ? Math.min(strip + GAP_MOST, (SPREAD - strip) / Math.max(1, cardinality - 1)) : strip);
  const closed = cardinality * strip;
  const transformX = (REDUCE_X + OUTER + EXPAND_X - closed) / 2;
  const apart = { reduce: form !== 'c', transform: form !== 'c', expand: form === 'a' };
  const pathSum = { x: WIDTH - 92, y: MIDDLE };
  const addition = { x: WIDTH - 42, y: MIDDLE };
  const input = { x: INPUT_X, y: MIDDLE };
  const top = (index: number, isApart: boolean) => MIDDLE + (index - (cardinality - 1) / 2) * pitch(isApart) - strip / 2;
  const lanes = Array.from({ length: cardinality }, (_, i): PathLane => {
    const reduce = { x: REDUCE_X, y: top(i, apart.reduce), width: OUTER, height: strip };
    const transform = { x: form === 'c' ? transformX + i * strip : transformX + (closed - strip) / 2, y: top(i, apart.transform), width: strip, height: strip };
    const expand = { x: EXPAND_X, y: top(i, apart.expand), width: OUTER, height: strip };
    const kernels = { reduce, transform, expand };
    return { kernels, lines: laneLines(kernels, input, pathSum, apart) };
  });
  const around = (isApart: boolean, x: number, width: number): Box => ({ x, y: top(0, isApart), width, height: pitch(isApart) * (cardinality - 1) + strip });
  return {
    width: WIDTH,
    height: TOP + SPREAD + BOTTOM,
    input,
    lanes,
    columns: {
      reduce: around(apart.reduce, REDUCE_X, OUTER),
      transform: around(apart.transform, transformX, closed),
      expand: around(apart.expand, EXPAND_X, OUTER),
    },
    joint: { x: EXPAND_X - 36, y: top(cardinality - 1, true) + strip },
    pathSum,
    addition,
    output: { x: WIDTH - 4, y: MIDDLE },
    shortcut: shortcutPath(input, addition),
  };
}

/** Where weights stand apart, every path has a line of its own; where they are one matrix, the lines run together. */
function laneLines({ reduce, transform, expand }: PathLane['kernels'], input: Point, sum: Point, apart: { reduce: boolean; expand: boolean }): PathLine[] {
  return [
    { name: 'enter', d: line(input, apart.reduce ? leftOf(reduce) : { x: reduce.x, y: input.y }), isMerged: !apart.reduce },
    { name: 'inner', d: line(rightOf(reduce), leftOf(transform)), isMerged: false },
    { name: 'outer', d: line(rightOf(transform), leftOf(expand)), isMerged: false },
    { name: 'leave', d: line(apart.expand ? rightOf(expand) : { x: expand.x + expand.width, y: sum.y }, sum), isMerged: !apart.expand },
  ];
}

function leftOf(box: Box): Point {
  return { x: box.x, y: box.y + box.height / 2 };
}

function rightOf(box: Box): Point {
  return { x: box.x + box.width, y: box.y + box.height / 2 };
}

function line(source: Point, target: Point): string {
  return link({ source, target }) ?? ''; // null only when it draws on a canvas
}

/** Over the top, clear of every path and of what is written above them. */
function shortcutPath(from: Point, to: Point): string {
  const [y, corner] = [18, 22];
  return `M${from.x} ${from.y}V${y + corner}Q${from.x} ${y} ${from.x + corner} ${y}H${to.x - corner}Q${to.x} ${y} ${to.x} ${y + corner}V${to.y - PATH_SUM_RADIUS}`;
}
