import type { ArchitectureSpec } from '../architecture/spec';
import type { Shape } from '../graph/shape';

/**
 * What the page and the execution worker say to each other: plain objects and typed arrays, which
 * structured clone carries. Nothing here imports TensorFlow.js, so a page may import it all.
 */

/** Where the numbers were computed: TensorFlow.js's name of its backend. */
export type BackendName = 'wasm' | 'cpu';

/** Told before every run, warm-ups included, and at the end: how many of all runs are done. */
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

/** One value of a square map, all from 0. */
export interface OutputPosition {
  channel: number;
  row: number;
  column: number;
}

/** One block of ResNeXt (Xie et al. 2016, figure 3), computed in its three forms. */
export interface ThreeFormsRequest extends RunPlan {
  /** Of the block's input and output: 256 in the paper's figure. */
  channels: number;
  /** Paths, C in the paper. */
  cardinality: number;
  /** Channels inside each path, d in the paper. */
  pathWidth: number;
  /** Rows, and columns, of the map. */
  side: number;
  /** A whole number; the same one gives the same numbers. */
  seed: number;
}

/** Figure 3's (a) paths that are summed, (b) paths that are concatenated early, (c) a grouped convolution. */
export type FormId = 'split' | 'concatenated' | 'grouped';

export interface FormResult {
  /** [side, side, channels] */
  output: Float32Array;
  /** Values in the kernels that this form used. */
  params: number;
  timing: Timing;
}

/**
 * The paper's equivalence in numbers: the same weights, in three arrangements. Neither shortcut nor
 * batch normalisation is in it; a ReLU follows the first two convolutions.
 */
export interface ThreeForms {
  request: ThreeFormsRequest;
  /** [side, side, channels] */
  input: Float32Array;
  forms: Record<FormId, FormResult>;
  /** Between two forms over the whole output, absolute. */
  largestDifferences: { splitConcatenated: number; splitGrouped: number; concatenatedGrouped: number };
  /** Largest absolute value of the split form's output: what the differences are small against. */
  largestOutput: number;
  /** [side, side, C · d]: what the last 1×1 reads, path after path. For `pathSums`. */
  pathMaps: Float32Array;
  /** [C · d, channels]: the last 1×1 over all paths. For `pathSums`. */
  lastKernel: Float32Array;
  backend: BackendName;
}

/** The second block of a stage, which keeps its input's shape. */
export interface BlockToTime {
  /** The caller's name for it, handed back. */
  id: string;
  /** A valid spec (see `checkSpec`). */
  spec: ArchitectureSpec;
  /** From 0. */
  stage: number;
}

export interface BlockTime {
  id: string;
  /** One image's. */
  input: Shape;
  /** Trained values of the block, batch normalisations included. */
  params: number;
  /** Multiply-accumulates of the block for one image. */
  macs: number;
  timing: Timing;
}

export interface BlockTimes {
  /** In the order of the request. */
  blocks: BlockTime[];
  backend: BackendName;
}

/** A stack of equal 3×3 convolutions, each with a ReLU. */
export interface SignalRequest {
  layers: number;
  /** Of the input and of every layer. */
  channels: number;
  /** Images computed at once: a batch. */
  images: number;
  /** Rows, and columns, of every map. */
  side: number;
  /** Of the weights' standard deviation, over Kaiming's √(2 / (9 · channels)). */
  factor: number;
  /** A whole number; the same one gives the same numbers, whatever the factor. */
  seed: number;
}

/** How large the signal is along the stack: standard deviations over all values of a map, the input's first. */
export interface SignalScales {
  request: SignalRequest;
  /** Convolution, ReLU. Length layers + 1. */
  plain: Float32Array;
  /** Convolution, batch normalisation, ReLU. Length layers + 1. */
  normalised: Float32Array;
  backend: BackendName;
}

/** The worker's methods. Through comlink each returns a promise; what goes wrong rejects it with an Error. */
export interface ExecutionApi {
  /** Starts the backend if it has not started, and names it. */
  backend: () => Promise<BackendName>;
  /** Null if it was cancelled. */
  groupedAgainstMasked: (request: GroupedRequest, report?: ReportProgress) => Promise<GroupedAgainstMasked | null>;
  /** Null if it was cancelled. */
  threeForms: (request: ThreeFormsRequest, report?: ReportProgress) => Promise<ThreeForms | null>;
  /** Null if it was cancelled. */
  timeBlocks: (blocks: readonly BlockToTime[], plan: RunPlan, report?: ReportProgress) => Promise<BlockTimes | null>;
  /** Null if it was cancelled. */
  signalScales: (request: SignalRequest, report?: ReportProgress) => Promise<SignalScales | null>;
  /** Stops everything asked for until now, each within one run. */
  cancel: () => void;
}
