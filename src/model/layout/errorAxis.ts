import { scaleLinear } from 'd3-scale';

/** An axis for a few percentages. It does not start at 0, where a point of difference would be a hair. */
export interface ErrorAxis {
  /** Where a percentage stands: 0 at the axis's start, 1 at its end. */
  place: (percent: number) => number;
  /** Round percentages within it, at most five. */
  ticks: readonly number[];
}

/** Room at both ends, so that no dot stands on the rim; a part of the numbers' range. */
const ROOM = 0.08;

/**
 * @param percents not empty
 * @param shown those of them that are no secret. While some are, the axis goes as far above what is shown as below it,
 * so that its ends do not tell whether the others rise or fall.
 */
export function errorAxis(percents: readonly number[], shown: readonly number[] = percents): ErrorAxis {
  const [least, most] = extent(percents);
  const [from, to] =
    shown.length === percents.length || shown.length === 0 ? [least, most] : widened(extent(shown), most - least);
  const room = (to - from || 1) * ROOM;
  const scale = scaleLinear([from - room, to + room], [0, 1]);
  return { place: scale, ticks: scale.ticks(4) };
}

function extent(percents: readonly number[]): [least: number, most: number] {
  return [Math.min(...percents), Math.max(...percents)];
}

function widened([least, most]: [number, number], by: number): [number, number] {
  return [least - by, most + by];
}
