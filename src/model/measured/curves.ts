import type { Point } from '../layout/orientation';
import type { Measured, MeasuredRun } from './degradation';
import { itemAt } from '../lists';

/** The runs of one network as one curve: over the steps, the mean over the seeds and the range of them. */
export interface Curve {
  /** Middle of each window of steps. */
  steps: readonly number[];
  mean: readonly number[];
  low: readonly number[];
  high: readonly number[];
}

/** @param runs all of one network */
export function curveOf(runs: readonly MeasuredRun[], lossEvery: number): Curve {
  const windows = runs[0]!.loss.map((_, i) => runs.map(({ loss }) => loss[i]!)); // a network has runs, all as long
  return {
    steps: windows.map((_, i) => (i + 0.5) * lossEvery),
    mean: windows.map(mean),
    low: windows.map((losses) => Math.min(...losses)),
    high: windows.map((losses) => Math.max(...losses)),
  };
}

export function curveNamed({ runs, protocol }: Measured, name: string): Curve {
  return curveOf(runs.filter(({ network }) => network === name), protocol.lossEvery);
}

/** How many points a reader draws a curve with. */
export const DRAWN_POINTS = 8;

/** The steps at which a drawn curve has its points: evenly from the first window to the last. */
export function drawnSteps({ steps }: Curve): number[] {
  const [first, last] = [steps[0]!, steps.at(-1)!]; // a curve has windows
  return Array.from({ length: DRAWN_POINTS }, (_, i) => first + ((last - first) * i) / (DRAWN_POINTS - 1));
}

/** The mean curve at a step between its ends, straight between two windows. */
export function valueAt({ steps, mean: values }: Curve, step: number): number {
  const after = Math.max(1, steps.findIndex((one) => one >= step));
  const share = (step - steps[after - 1]!) / (steps[after]! - steps[after - 1]!); // both ends are windows
  return values[after - 1]! + share * (values[after]! - values[after - 1]!);
}

export interface Gap {
  /** Mean distance between what was drawn and what was measured, at the drawn points. */
  mean: number;
  /** Both at the last point. */
  drawnEnd: number;
  measuredEnd: number;
}

export function gapOf(drawn: readonly number[], curve: Curve): Gap {
  const measured = drawnSteps(curve).map((step) => valueAt(curve, step));
  return {
    mean: mean(measured.map((value, i) => Math.abs(value - drawn[i]!))), // as many points
    drawnEnd: drawn.at(-1)!,
    measuredEnd: itemAt(measured, -1),
  };
}

/** A stroke from one place to another sets every point that it passes, and the one it ends nearest to. */
export function withStroke(values: readonly number[], steps: readonly number[], from: Point, to: Point): number[] {
  const nearest = steps.reduce((best, step, i) => (Math.abs(step - to.x) < Math.abs(steps[best]! - to.x) ? i : best), 0); // one of them
  return values.map((value, i) => {
    if (i === nearest) return to.y;
    const share = (steps[i]! - from.x) / (to.x - from.x); // as many steps as values
    return share > 0 && share < 1 ? from.y + share * (to.y - from.y) : value;
  });
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
