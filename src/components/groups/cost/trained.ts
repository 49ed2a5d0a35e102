import { type PublishedResult, specOfResult } from '../../../model/published/publishedResult';
import { FIXED_COMPLEXITY } from '../../../model/published/resnextPaper';
import type { BlockPaths } from '../paths/pathNetworks';

/** A block of the fixed-complexity table, with what was measured at both depths. */
export interface Trained extends BlockPaths {
  errors: Readonly<Record<50 | 101, PublishedResult>>;
}

/** The ResNeXt paper's five, by cardinality. */
export const TRAINED: readonly Trained[] = FIXED_COMPLEXITY[50].map((at50, i) => ({
  ...pathsOf(at50),
  errors: { 50: at50, 101: FIXED_COMPLEXITY[101][i]! }, // both depths have the same rows
}));

export function pathsOf(result: PublishedResult): BlockPaths {
  const { groups, width_per_group: pathWidth } = specOfResult(result);
  return { cardinality: groups, pathWidth };
}

/** As printed: one decimal. */
export function errorText({ percent }: PublishedResult): string {
  return percent.toFixed(1);
}
