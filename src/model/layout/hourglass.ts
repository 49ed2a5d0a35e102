import type { Box, Point } from './orientation';
import { itemAt } from '../lists';

/** A block downwards: its tensors as bars as wide as their channels, a convolution between each two. */
export interface Hourglass {
  width: number;
  height: number;
  bars: Box[];
  /** Corners of the parts of each convolution: one part, or one for every group. */
  convolutions: Point[][][];
  shortcut: string;
  addition: Point;
}

export const HOURGLASS_ROW = 58;
const WIDTH = 184;
const WIDEST = 144;
const BAR = 5;
const INSET = 4;
const TAIL = 26;
const SHORTCUT_X = WIDTH - 8;

/**
 * @param channels of the input and of what each convolution puts out
 * @param groups of each convolution
 * @param most the most channels anywhere; blocks drawn with the same one compare
 */
export function hourglass(channels: readonly number[], groups: readonly number[], most: number): Hourglass {
  const middle = WIDEST / 2;
  const scale = WIDEST / most;
  const wide = (count: number) => count * scale;
  const rows = groups.length;
  const addition = { x: middle, y: rows * HOURGLASS_ROW + BAR + TAIL - 10 };
  return {
    width: WIDTH,
    height: rows * HOURGLASS_ROW + BAR + TAIL,
    bars: channels.map((count, i) => ({
      x: middle - wide(count) / 2,
      y: i * HOURGLASS_ROW,
      width: wide(count),
      height: BAR,
    })),
    convolutions: groups.map((count, i) => {
      const top = {
        y: i * HOURGLASS_ROW + BAR + INSET,
        left: middle - wide(itemAt(channels, i)) / 2,
        step: wide(itemAt(channels, i)) / count,
      };
      const bottom = {
        y: (i + 1) * HOURGLASS_ROW - INSET,
        left: middle - wide(itemAt(channels, i + 1)) / 2,
        step: wide(itemAt(channels, i + 1)) / count,
      };
      return Array.from({ length: count }, (_, part) => [
        cornerAt(top, part),
        cornerAt(top, part + 1),
        cornerAt(bottom, part + 1),
        cornerAt(bottom, part),
      ]);
    }),
    shortcut: `M${middle + wide(itemAt(channels, 0)) / 2} ${BAR / 2}H${SHORTCUT_X - 14}Q${SHORTCUT_X} ${BAR / 2} ${SHORTCUT_X} 16V${addition.y - 14}Q${SHORTCUT_X} ${addition.y} ${SHORTCUT_X - 14} ${addition.y}H${addition.x + 9}`,
    addition,
  };
}

function cornerAt({ y, left, step }: { y: number; left: number; step: number }, index: number): Point {
  return { x: left + index * step, y };
}
