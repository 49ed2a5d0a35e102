import type { KernelPlace, PathBlock, PathForm } from '../figures/formKernels';
import type { Box, Orientation, Point } from './orientation';
import { around, endOf, laneBreadths, type PathLine, startOf, TURNS } from './pathLanes';

/** What one path owns, wherever a form puts it. */
export interface PathLane {
  kernels: Record<KernelPlace, Box>;
  lines: PathLine[];
}

/**
 * Weights as matrices along the flow of data. Across it are always the channels inside, path after path: the first
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

/** Of the flow: its length and breadth, and what lies where along it. */
const MEASURES = {
  right: {
    length: 1120,
    breadth: 510,
    middle: 272,
    spread: 396,
    closedMost: 224,
    shortcut: 18,
    input: 22,
    reduce: 104,
    outer: 280,
    expand: 690,
    pathSum: 1028,
    addition: 1078,
    output: 1116,
  },
  down: {
    length: 754,
    breadth: 360,
    middle: 194,
    spread: 316,
    closedMost: 168,
    shortcut: 8,
    input: 12,
    reduce: 70,
    outer: 112,
    expand: 494,
    pathSum: 688,
    addition: 724,
    output: 750,
  },
} as const satisfies Record<Orientation, object>;
type Measures = (typeof MEASURES)[Orientation];

/** The places of all paths' weights in one of the three forms. */
export function pathForms(
  form: PathForm,
  block: Pick<PathBlock, 'cardinality' | 'pathWidth'>,
  orientation: Orientation = 'right',
): PathForms {
  const at = MEASURES[orientation];
  const turn = TURNS[orientation];
  const { strip, closed, start } = laneBreadths(block, at);
  const isSplit = form !== 'c';
  const frame = {
    x: (at.reduce + at.outer + at.expand - closed) / 2,
    y: at.middle - closed / 2,
    width: closed,
    height: closed,
  };
  const kernelsOf = (i: number): PathLane['kernels'] => ({
    reduce: { x: at.reduce, y: start(i, isSplit), width: at.outer, height: strip },
    transform: {
      x: frame.x + (isSplit ? (closed - strip) / 2 : i * strip),
      y: start(i, isSplit),
      width: strip,
      height: strip,
    },
    expand: { x: at.expand, y: start(i, form === 'a'), width: at.outer, height: strip },
  });
  const lanes = Array.from({ length: block.cardinality }, (_, i): PathLane => {
    const kernels = kernelsOf(i);
    const turnedKernels = {
      reduce: turn.box(kernels.reduce),
      transform: turn.box(kernels.transform),
      expand: turn.box(kernels.expand),
    };
    return { kernels: turnedKernels, lines: laneLines(kernels, form, at, turn.line) };
  });
  const column = (place: KernelPlace) => around(lanes[0]!.kernels[place], lanes.at(-1)!.kernels[place]); // there is a path
  const onAxis = (x: number) => turn.point({ x, y: at.middle });
  const size = turn.point({ x: at.length, y: at.breadth });
  return {
    width: size.x,
    height: size.y,
    input: onAxis(at.input),
    lanes,
    columns: { reduce: column('reduce'), transform: column('transform'), expand: column('expand') },
    diagonalFrame: turn.box(frame),
    joint: turn.point({
      x: at.expand - 36,
      y: Math.max(start(block.cardinality - 1, true) + strip, at.middle + closed / 2 + 52),
    }),
    pathSum: onAxis(at.pathSum),
    addition: onAxis(at.addition),
    output: onAxis(at.output),
    shortcut: shortcutPath(at, turn.point),
  };
}

/** Where weights stand apart, every path has a line of its own; where they are one matrix, the lines run together. */
function laneLines(
  { reduce, transform, expand }: PathLane['kernels'],
  form: PathForm,
  at: Measures,
  line: (source: Point, target: Point) => string,
): PathLine[] {
  const entersOne = form === 'c';
  const leavesOne = form !== 'a';
  const onAxis = (x: number) => ({ x, y: at.middle });
  return [
    { name: 'enter', d: line(onAxis(at.input), entersOne ? onAxis(at.reduce) : startOf(reduce)), isMerged: entersOne },
    { name: 'inner', d: line(endOf(reduce), startOf(transform)), isMerged: false },
    { name: 'outer', d: line(endOf(transform), startOf(expand)), isMerged: false },
    {
      name: 'leave',
      d: line(leavesOne ? onAxis(at.expand + at.outer) : endOf(expand), onAxis(at.pathSum)),
      isMerged: leavesOne,
    },
  ];
}

/** Beside all paths, clear of them and of what is written there. */
function shortcutPath({ input, addition, middle, shortcut }: Measures, turn: (point: Point) => Point): string {
  const corner = 22;
  const to = (x: number, y: number) => {
    const point = turn({ x, y });
    return `${point.x} ${point.y}`;
  };
  return [
    `M${to(input, middle)}L${to(input, shortcut + corner)}Q${to(input, shortcut)} ${to(input + corner, shortcut)}`,
    `L${to(addition - corner, shortcut)}Q${to(addition, shortcut)} ${to(addition, shortcut + corner)}L${to(addition, middle - PATH_SUM_RADIUS)}`,
  ].join('');
}
