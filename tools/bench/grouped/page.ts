import { largestDifference, largestMagnitude } from '../../../src/model/execution/comparing';
import { startBackend } from '../../../src/model/execution/backend';
import type { RunPlan } from '../../../src/model/execution/executionTypes';
import { timeInTurn, UNINTERRUPTED } from '../../../src/model/execution/timing';
import { type Way, WAYS, waysOf } from './convolutions';
import type { ConvolutionShape } from './shapes';

export interface GroupedTimes {
  backend: string;
  /** Milliseconds of every counted run, in turn. */
  taken: Record<Way, number[]>;
  /** The largest between the project's output and another way's, over the largest output. */
  relativeDifference: number;
}

export interface GroupedBench {
  time: (shape: ConvolutionShape, plan: RunPlan) => Promise<GroupedTimes>;
}

async function time(shape: ConvolutionShape, plan: RunPlan): Promise<GroupedTimes> {
  const backend = await startBackend();
  const ways = waysOf(shape);
  const { outputs, timings } = (await timeInTurn(
    WAYS.map((way) => ways[way]),
    plan,
    UNINTERRUPTED,
  ))!; // nobody cancels
  ways.dispose();
  const [project, ...others] = outputs as [Float32Array, ...Float32Array[]]; // one a way
  const difference = Math.max(...others.map((other) => largestDifference(project, other)));
  const taken = Object.fromEntries(WAYS.map((way, i) => [way, timings[i]!.all])) as Record<Way, number[]>; // one a way
  return { backend, taken, relativeDifference: difference / largestMagnitude(project) };
}

(globalThis as typeof globalThis & { groupedBench: GroupedBench }).groupedBench = { time }; // for benchGrouped.ts
