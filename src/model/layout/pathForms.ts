import type { KernelPlace, PathBlock, PathForm } from '../figures/formKernels';
import type { Box, Point } from './orientation';
import { around, flowLine, laneHeights, leftOf, type PathLine, rightOf } from './pathLanes';

/** What one path owns, wherever a form puts it. */
export interface PathLane {
  kernels: Record<KernelPlace, Box>;
  lines: PathLine[];
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
  /** The grouped convolution as a whole matrix, in form (c): most of it is not there. */
  diagonalFrame: Box;
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
const SPREAD = 396;
const BOTTOM = 40;
const MIDDLE = TOP + SPREAD / 2;
const INPUT = { x: 22, y: MIDDLE };
const REDUCE_X = 104;
/** Of the outer channels. */
const OUTER = 280;
const EXPAND_X = WIDTH - 150 - OUTER;
const PATH_SUM = { x: WIDTH - 92, y: MIDDLE };
const ADDITION = { x: WIDTH - 42, y: MIDDLE };

/** The places of all paths' weights in one of the three forms. */
export function pathForms(form: PathForm, block: Pick<PathBlock, 'cardinality' | 'pathWidth'>): PathForms {
  const { strip, closed, top } = laneHeights(block, MIDDLE, SPREAD);
  const isSplit = form !== 'c';
  const frameX = (REDUCE_X + OUTER + EXPAND_X - closed) / 2;
  const lanes = Array.from({ length: block.cardinality }, (_, i): PathLane => {
    const kernels = {
      reduce: { x: REDUCE_X, y: top(i, isSplit), width: OUTER, height: strip },
      transform: { x: frameX + (isSplit ? (closed - strip) / 2 : i * strip), y: top(i, isSplit), width: strip, height: strip },
      expand: { x: EXPAND_X, y: top(i, form === 'a'), width: OUTER, height: strip },
    };
    return { kernels, lines: laneLines(kernels, form) };
  });
  const column = (place: KernelPlace) => around(lanes[0]!.kernels[place], lanes.at(-1)!.kernels[place]); // there is a path
  return {
    width: WIDTH,
    height: TOP + SPREAD + BOTTOM,
    input: INPUT,
    lanes,
    columns: { reduce: column('reduce'), transform: column('transform'), expand: column('expand') },
    diagonalFrame: { x: frameX, y: MIDDLE - closed / 2, width: closed, height: closed },
    joint: { x: EXPAND_X - 36, y: Math.max(top(block.cardinality - 1, true) + strip, MIDDLE + closed / 2 + 52) },
    pathSum: PATH_SUM,
    addition: ADDITION,
    output: { x: WIDTH - 4, y: MIDDLE },
    shortcut: shortcutPath(INPUT, ADDITION),
  };
}

/** Where weights stand apart, every path has a line of its own; where they are one matrix, the lines run together. */
function laneLines({ reduce, transform, expand }: PathLane['kernels'], form: PathForm): PathLine[] {
  const entersOne = form === 'c';
  const leavesOne = form !== 'a';
  return [
    { name: 'enter', d: flowLine(INPUT, entersOne ? { x: reduce.x, y: MIDDLE } : leftOf(reduce)), isMerged: entersOne },
    { name: 'inner', d: flowLine(rightOf(reduce), leftOf(transform)), isMerged: false },
    { name: 'outer', d: flowLine(rightOf(transform), leftOf(expand)), isMerged: false },
    { name: 'leave', d: flowLine(leavesOne ? { x: expand.x + expand.width, y: MIDDLE } : rightOf(expand), PATH_SUM), isMerged: leavesOne },
  ];
}

/** Over the top, clear of every path and of what is written above them. */
function shortcutPath(from: Point, to: Point): string {
  const [y, corner] = [18, 22];
  return `M${from.x} ${from.y}V${y + corner}Q${from.x} ${y} ${from.x + corner} ${y}H${to.x - corner}Q${to.x} ${y} ${to.x} ${y + corner}V${to.y - PATH_SUM_RADIUS}`;
}
