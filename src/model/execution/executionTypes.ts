/**
 * What the page and the execution worker say to each other: plain objects and typed arrays, which
 * structured clone carries. Nothing here imports TensorFlow.js, so a page may import it all.
 */

/** Where the numbers were computed: TensorFlow.js's name of its backend. */
export type BackendName = 'wasm' | 'cpu';

/** Told before every timed or warm-up run: how many of all runs are done. */
export type ReportProgress = (done: number, total: number) => void;

/** How long one computation took, run after run. */
export interface Timing {
  /** Milliseconds of every counted run, in order, until its numbers had arrived. */
  all: number[];
  /** Milliseconds. */
  median: number;
}

/** How often a computation is run. */
export interface RunPlan {
  /** Runs before the counted ones: the first of them compile and fill caches. At least 1. */
  warmUps: number;
  /** Counted runs. At least 1. */
  repeats: number;
}

export interface GroupedRequest extends RunPlan {
  inChannels: number;
  outChannels: number;
  /** Odd, so that a padding of (k - 1) / 2 keeps the map's size. */
  kernelSize: number;
  /** Divides both channel counts. */
  groups: number;
  /** Rows, and columns, of the map. */
  side: number;
  /** A whole number; the same one gives the same numbers. */
  seed: number;
}

/** One convolution computed twice: by groups, and densely with a kernel that is zero between groups. */
export interface GroupedAgainstMasked {
  request: GroupedRequest;
  /** [side, side, C_in] */
  input: Float32Array;
  /** [k, k, C_in, C_out / g]: input channel c of group q meets the outputs of q only. */
  groupedKernel: Float32Array;
  /** [k, k, C_in, C_out], zero outside the blocks on the diagonal. */
  maskedKernel: Float32Array;
  /** [side, side, C_out] */
  groupedOutput: Float32Array;
  /** [side, side, C_out] */
  maskedOutput: Float32Array;
  /** Between the two outputs, absolute: float32 adds in another order. */
  largestDifference: number;
  /** Largest absolute value of the masked output: what the difference is small against. */
  largestOutput: number;
  groupedTiming: Timing;
  maskedTiming: Timing;
  backend: BackendName;
}

/** The worker's methods. Through comlink each returns a promise; what goes wrong rejects it with an Error. */
export interface ExecutionApi {
  /** Starts the backend if it has not started, and names it. */
  backend: () => Promise<BackendName>;
  /** Null if it was cancelled. */
  groupedAgainstMasked: (request: GroupedRequest, report?: ReportProgress) => Promise<GroupedAgainstMasked | null>;
  /** Stops everything asked for until now, each within one run. */
  cancel: () => void;
}
