import { dispose, type Tensor, tidy } from '@tensorflow/tfjs-core';
import type { ReportProgress, RunPlan, Timing } from './executionTypes';

/** How a caller follows and stops a computation. */
export interface RunControl {
  isCancelled: () => boolean;
  report?: ReportProgress | undefined;
}

export const UNINTERRUPTED: RunControl = { isCancelled: () => false };

export interface TimedRuns {
  /** Of each computation, what its last run gave, in the tensor's own order. */
  outputs: Float32Array[];
  timings: Timing[];
}

/**
 * Runs the computations in turn (A, B, A, B …), so that neither has the machine to itself while it is
 * warm or busy. A run counts until its numbers have arrived. Between two runs the event loop gets a
 * turn, in which a cancellation can come in.
 *
 * @param computations each returns one float32 tensor; what it makes besides is disposed
 * @returns null if it was cancelled
 */
export async function timeInTurn(
  computations: readonly (() => Tensor)[],
  plan: RunPlan,
  control: RunControl,
): Promise<TimedRuns | null> {
  const times: number[][] = computations.map(() => []);
  const outputs: Float32Array[] = [];
  const rounds = plan.warmUps + plan.repeats;
  const total = rounds * computations.length;
  for (let run = 0; run < total; run++) {
    control.report?.(run, total);
    await nextTask();
    if (control.isCancelled()) return null;
    const which = run % computations.length;
    const { milliseconds, values } = await timeOnce(computations[which]!); // 0 <= which < length
    outputs[which] = values;
    if (run >= plan.warmUps * computations.length) times[which]!.push(milliseconds); // one list for each
  }
  control.report?.(total, total);
  return { outputs, timings: times.map((all) => ({ all, median: median(all) })) };
}

async function timeOnce(computation: () => Tensor): Promise<{ milliseconds: number; values: Float32Array }> {
  const start = performance.now();
  const tensor = tidy(computation);
  try {
    const values = await tensor.data<'float32'>();
    return { milliseconds: performance.now() - start, values };
  } finally {
    dispose(tensor);
  }
}

/** Of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2; // there is at least one value
}

/** Messages to a worker are tasks: promises alone would keep them waiting. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
