import { FIXED_COMPLEXITY } from '../published/resnextPaper';
import { specOfResult } from '../published/publishedResult';

/** Channels that the blocks of Xie et al. 2016, section 3.4, read and put out. */
export const PAPER_CHANNELS = 256;

/** C paths of width d: 1×1 down to d channels, 3×3, 1×1 back, summed. */
export interface Paths {
  /** C; a real number on a curve. */
  cardinality: number;
  /** d, channels inside a path; a real number on a curve. */
  width: number;
}

/** Xie et al. 2016, equation 4: C·(256·d + 3·3·d·d + d·256), weights of a block without BN. */
export function pathParams({ cardinality, width }: Paths, channels: number = PAPER_CHANNELS): number {
  return cardinality * (2 * channels * width + 9 * width ** 2);
}

/** The width at which so many paths cost so much. */
export interface SolvedWidth {
  cardinality: number;
  /** Exactly on budget, real-valued. */
  exactWidth: number;
  /** The nearest whole width, at least 1. */
  width: number;
  /** Weights of a block of that whole width. */
  params: number;
  /** (params − budget) / budget. */
  relativeError: number;
}

/**
 * Equation 4 solved for d.
 *
 * @param budget weights of the block, above 0
 * @param cardinality at least 1
 */
export function widthFor(cardinality: number, budget: number, channels: number = PAPER_CHANNELS): SolvedWidth {
  const exactWidth = exactWidthFor(cardinality, budget, channels);
  const width = Math.max(1, Math.round(exactWidth));
  const params = pathParams({ cardinality, width }, channels);
  return { cardinality, exactWidth, width, params, relativeError: (params - budget) / budget };
}

/**
 * The positive root of 9d² + 2·channels·d − budget/C. Multiplied by its conjugate, so that a small root
 * is not the difference of two large numbers.
 */
function exactWidthFor(cardinality: number, budget: number, channels: number): number {
  const perPath = budget / cardinality;
  return perPath / (channels + Math.sqrt(channels ** 2 + 9 * perPath));
}

/** A point of the paper's table 2, and what the equation says about it. */
export interface PaperPoint extends SolvedWidth {
  /** The width that the paper trained. */
  publishedWidth: number;
  /** Whether that is the whole width nearest to the budget. */
  agrees: boolean;
}

/** What the other cardinalities may spend: ResNet-50's first block, one path of 64. */
export const PAPER_BUDGET = pathParams({ cardinality: 1, width: 64 });

/** The cardinalities that the paper trained at fixed complexity, each solved for its width. */
export function paperPoints(): PaperPoint[] {
  return FIXED_COMPLEXITY[50].map((result) => {
    const { groups, width_per_group: publishedWidth } = specOfResult(result);
    const solved = widthFor(groups, PAPER_BUDGET);
    return { ...solved, publishedWidth, agrees: solved.width === publishedWidth };
  });
}

/** What a curve of equal cost runs through: cardinalities from 1, evenly spaced by ratio. */
export interface CurveRange {
  budget: number;
  channels?: number;
  /** 64 unless told. */
  maxCardinality?: number;
  /** Points, at least 2. */
  samples?: number;
}

/** Points of equal cost, both ends included. */
export function equalCostCurve({
  budget,
  channels = PAPER_CHANNELS,
  maxCardinality = 64,
  samples = 97,
}: CurveRange): Paths[] {
  return Array.from({ length: samples }, (_, i) => {
    const cardinality = maxCardinality ** (i / (samples - 1));
    return { cardinality, width: exactWidthFor(cardinality, budget, channels) };
  });
}
