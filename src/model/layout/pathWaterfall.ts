import { scaleLinear } from 'd3-scale';
import type { Box } from './orientation';

export interface Waterfall {
  /** One for every path, from the sum before it to the sum after it. */
  bars: (Box & { isNegative: boolean; /** Where the sum stands after it. */ end: number })[];
  /** Where a sum of 0 stands. */
  zero: number;
}

/**
 * Partial sums as steps from 0 to their total, left to right.
 *
 * @param running the sum after each path; not empty
 */
export function pathWaterfall(running: readonly number[], width: number, height: number): Waterfall {
  const y = scaleLinear()
    .domain([Math.min(0, ...running), Math.max(0, ...running)])
    .range([height, 0]);
  const pitch = width / running.length;
  const gap = Math.min(3, pitch / 5);
  const bars = running.map((after, i) => {
    const [start, end] = [y(running[i - 1] ?? 0), y(after)];
    return {
      x: i * pitch + gap / 2,
      y: Math.min(start, end),
      width: pitch - gap,
      height: Math.abs(end - start),
      isNegative: end > start,
      end,
    };
  });
  return { bars, zero: y(0) };
}
