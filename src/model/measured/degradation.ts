import degradation from './degradation.json';
import type { MeasuredNetwork } from './experiment';
import longer from './longer.json';

/** One network trained from one seed. */
export interface MeasuredRun {
  network: MeasuredNetwork;
  seed: number;
  /** Mean training loss (cross-entropy, natural logarithm) of each window of `lossEvery` steps. */
  loss: number[];
  /** Shares of wrong answers after the last step, parts of 1. */
  trainError: number;
  validationError: number;
  /** Euclidean norms of the loss's gradient by the first and the last block's first convolution, before the first step. */
  gradientNorms: { first: number; last: number };
}

/** `npm run measure`, as recorded: how it was made, and what came out. */
export interface Measured {
  protocol: {
    /** The npm package the pictures are from. */
    data: string;
    /** Trained on; `probedImages` of them are what the training error is of. */
    images: number;
    probedImages: number;
    validationImages: number;
    side: number;
    batch: number;
    learningRate: number;
    momentum: number;
    steps: number;
    lossEvery: number;
    backend: string;
    date: string;
    command: string;
  };
  runs: MeasuredRun[];
}

/** Imported only by what is itself loaded late: the record is a chapter's. */
export const MEASURED = degradation as Measured; // its networks are typed as text; a test checks them
export const MEASURED_LONGER = longer as Measured;
