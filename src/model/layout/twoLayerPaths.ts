import type { Box, Orientation, Point } from './orientation';
import { around, endOf, laneBreadths, type PathLine, startOf, TURNS } from './pathLanes';

/** Blocks of two layers: C paths beside one another, or the one wide block that they are. */
export interface TwoLayerPaths {
  width: number;
  height: number;
  input: Point;
  lanes: { kernels: [first: Box, second: Box]; lines: PathLine[] }[];
  columns: [first: Box, second: Box];
  sum: Point;
  output: Point;
}

/** Of the flow: its length and breadth, and what lies where along it. */
const MEASURES = {
  right: {
    length: 760,
    breadth: 376,
    middle: 190,
    spread: 300,
    closedMost: 224,
    input: 10,
    first: 92,
    outer: 190,
    second: 450,
    sum: 714,
    output: 756,
  },
  down: {
    length: 500,
    breadth: 360,
    middle: 180,
    spread: 330,
    closedMost: 168,
    input: 10,
    first: 62,
    outer: 100,
    second: 256,
    sum: 456,
    output: 496,
  },
} as const satisfies Record<Orientation, object>;

/** Across the flow are the channels inside, path after path. */
export function twoLayerPaths(
  isMerged: boolean,
  block: { cardinality: number; pathWidth: number },
  orientation: Orientation = 'right',
): TwoLayerPaths {
  const at = MEASURES[orientation];
  const turn = TURNS[orientation];
  const { strip, start } = laneBreadths(block, at);
  const onAxis = (x: number) => ({ x, y: at.middle });
  const lanes = Array.from({ length: block.cardinality }, (_, i): TwoLayerPaths['lanes'][number] => {
    const first = { x: at.first, y: start(i, !isMerged), width: at.outer, height: strip };
    const second = { ...first, x: at.second };
    return {
      kernels: [turn.box(first), turn.box(second)],
      lines: [
        { name: 'enter', d: turn.line(onAxis(at.input), isMerged ? onAxis(at.first) : startOf(first)), isMerged },
        { name: 'inner', d: turn.line(endOf(first), startOf(second)), isMerged: false },
        {
          name: 'leave',
          d: turn.line(isMerged ? onAxis(at.second + at.outer) : endOf(second), onAxis(at.sum)),
          isMerged,
        },
      ],
    };
  });
  const [first, last] = [lanes[0]!, lanes.at(-1)!]; // there is a path
  const size = turn.point({ x: at.length, y: at.breadth });
  return {
    width: size.x,
    height: size.y,
    input: turn.point(onAxis(at.input)),
    lanes,
    columns: [around(first.kernels[0], last.kernels[0]), around(first.kernels[1], last.kernels[1])],
    sum: turn.point(onAxis(at.sum)),
    output: turn.point(onAxis(at.output)),
  };
}
