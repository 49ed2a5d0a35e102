import { COST_KINDS, type CostKind, type Figures } from './layerFigures';
import type { NetworkFigures, StageFigures } from './networkFigures';

/** What people mean by a network's parameters. */
export const PARAMETER_CONVENTIONS = ['trainable', 'withBuffers'] as const;
/** What people mean by its computation. */
export const COMPUTE_CONVENTIONS = ['macs', 'flops'] as const;
export type ParameterConvention = (typeof PARAMETER_CONVENTIONS)[number];
export type ComputeConvention = (typeof COMPUTE_CONVENTIONS)[number];
export type Convention = ParameterConvention | ComputeConvention;

const COUNTS: Record<Convention, (figures: Figures) => number> = {
  trainable: ({ params }) => params,
  withBuffers: ({ params, buffers }) => params + buffers,
  macs: ({ macs }) => macs,
  flops: ({ macs }) => 2 * macs,
};

export function countAs(convention: Convention, figures: Figures): number {
  return COUNTS[convention](figures);
}

/** A network, a stage or a section, counted by one convention. */
export interface Account {
  total: number;
  byKind: Record<CostKind, number>;
}

export function accountOf({ byKind, ...figures }: StageFigures, convention: Convention): Account {
  const counts = COST_KINDS.map((kind) => [kind, countAs(convention, byKind[kind])] as const);
  return {
    total: countAs(convention, figures),
    byKind: Object.fromEntries(counts) as Account['byKind'], // every kind is there
  };
}

/** The whole network's. */
export function networkAccount({ stages, totals }: NetworkFigures, convention: Convention): Account {
  const accounts = stages.map((stage) => accountOf(stage, convention));
  const sums = COST_KINDS.map((kind) => [kind, accounts.reduce((sum, { byKind }) => sum + byKind[kind], 0)] as const);
  return {
    total: countAs(convention, totals),
    byKind: Object.fromEntries(sums) as Account['byKind'], // every kind is there
  };
}

/** Stem, stage or head of one network and of the other; null where one has no such stage. */
export interface PairedRow<T> {
  /** The paper's name. */
  name: string;
  /** 0 for stem and head, 1 for the first stage. */
  stage: number;
  first: T | null;
  second: T | null;
}

/** Rows of two networks side by side: stem with stem, head with head, stages in order. */
export function pairRows<T extends { name: string }>(first: readonly T[], second: readonly T[]): PairedRow<T>[] {
  const longer = first.length >= second.length ? first : second;
  const byName = (rows: readonly T[], name: string) => rows.find((row) => row.name === name) ?? null;
  return longer.map(({ name }, i) => ({
    name,
    stage: i === longer.length - 1 ? 0 : i,
    first: byName(first, name),
    second: byName(second, name),
  }));
}
