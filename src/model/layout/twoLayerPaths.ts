import type { Box, Point } from './orientation';
import { around, flowLine, laneHeights, leftOf, type PathLine, rightOf } from './pathLanes';

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

const WIDTH = 760;
const TOP = 40;
const SPREAD = 300;
const BOTTOM = 36;
const MIDDLE = TOP + SPREAD / 2;
const OUTER = 190;
const INPUT = { x: 10, y: MIDDLE };
const FIRST_X = 92;
const SECOND_X = WIDTH - 120 - OUTER;
const SUM = { x: WIDTH - 46, y: MIDDLE };

/** Downwards are the channels inside, path after path. */
export function twoLayerPaths(isMerged: boolean, block: { cardinality: number; pathWidth: number }): TwoLayerPaths {
  const { strip, top } = laneHeights(block, MIDDLE, SPREAD);
  const lanes = Array.from({ length: block.cardinality }, (_, i): TwoLayerPaths['lanes'][number] => {
    const first = { x: FIRST_X, y: top(i, !isMerged), width: OUTER, height: strip };
    const second = { ...first, x: SECOND_X };
    return {
      kernels: [first, second],
      lines: [
        { name: 'enter', d: flowLine(INPUT, isMerged ? { x: FIRST_X, y: MIDDLE } : leftOf(first)), isMerged },
        { name: 'inner', d: flowLine(rightOf(first), leftOf(second)), isMerged: false },
        { name: 'leave', d: flowLine(isMerged ? { x: SECOND_X + OUTER, y: MIDDLE } : rightOf(second), SUM), isMerged },
      ],
    };
  });
  const [first, last] = [lanes[0]!, lanes.at(-1)!]; // there is a path
  return {
    width: WIDTH,
    height: TOP + SPREAD + BOTTOM,
    input: INPUT,
    lanes,
    columns: [around(first.kernels[0], last.kernels[0]), around(first.kernels[1], last.kernels[1])],
    sum: SUM,
    output: { x: WIDTH - 4, y: MIDDLE },
  };
}
