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

/** @param percents not empty */
export function errorAxis(percents: readonly number[]): ErrorAxis {
  const [least, most] = [Math.min(...percents), Math.max(...percents)];
  const room = (most - least || 1) * ROOM;
  const scale = scaleLinear([least - room, most + room], [0, 1]);
  return { place: scale, ticks: scale.ticks(4) };
}
