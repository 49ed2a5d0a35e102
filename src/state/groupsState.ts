import { commonDivisors, nearestChoice } from '../model/architecture/convolution';
import type { Range } from '../model/architecture/ranges';
import { keysOf } from '../model/lists';

/** The parts of the Groups view, in the order in which they are read. */
export const GROUPS_PARTS = ['slider', 'resnext', 'cost', 'network', 'shortcuts'] as const;
/** The ResNeXt paper's figure 3: split and sum, early concatenation, grouped convolution. */
export const BLOCK_FORMS = ['a', 'b', 'c'] as const;
export const KERNEL_SIZES = [1, 3, 5, 7] as const;

export type GroupsPart = (typeof GROUPS_PARTS)[number];
export type BlockForm = (typeof BLOCK_FORMS)[number];

/** What the Groups view shows. */
export interface GroupsState {
  part: GroupsPart;
  /** The convolution under the slider. */
  inChannels: number;
  outChannels: number;
  kernelSize: number;
  groups: number;
  /** ResNeXt's block: C paths of width d. */
  cardinality: number;
  pathWidth: number;
  form: BlockForm;
  /** Of the random tensors. */
  seed: number;
}

export const DEFAULT_GROUPS: GroupsState = {
  part: 'slider',
  inChannels: 16,
  outChannels: 16,
  kernelSize: 3,
  groups: 2,
  cardinality: 32,
  pathWidth: 4,
  form: 'a',
  seed: 1,
};

/** The link's key of every field; d and C are the paper's letters. */
export const GROUPS_KEYS = {
  part: 'part',
  inChannels: 'in',
  outChannels: 'out',
  kernelSize: 'k',
  groups: 'g',
  cardinality: 'C',
  pathWidth: 'd',
  form: 'form',
  seed: 'seed',
} as const satisfies Record<keyof GroupsState, string>;

export type GroupsNumber = Exclude<keyof GroupsState, 'part' | 'form'>;

/** As many channels as a picture of every kernel can show, and as wide a block as a browser runs at once. */
export const GROUPS_RANGES: Readonly<Record<GroupsNumber, Range>> = {
  inChannels: { min: 1, max: 64 },
  outChannels: { min: 1, max: 64 },
  kernelSize: { min: KERNEL_SIZES[0], max: KERNEL_SIZES.at(-1)! }, // it has four
  groups: { min: 1, max: 64 },
  cardinality: { min: 1, max: 64 },
  pathWidth: { min: 1, max: 128 },
  seed: { min: 1, max: 9999 },
};
export const MAX_BLOCK_WIDTH = 1024;

/** Something asked for that does not fit, and what stands instead; `key` is the link's. */
export type GroupsProblem =
  | { code: 'groupsNotInRange'; key: string; given: string; min: number; max: number; instead: number }
  | { code: 'groupsDoNotDivide'; groups: number; inChannels: number; outChannels: number; instead: number }
  | { code: 'pathsTooWide'; cardinality: number; pathWidth: number; max: number; instead: number };

/** The nearest state that can be shown, and what had to change for it. Values are whole numbers or anything at all. */
export function checkGroups(asked: GroupsState): { groups: GroupsState; problems: GroupsProblem[] } {
  const problems: GroupsProblem[] = [];
  const groups = { ...asked };
  for (const key of keysOf(GROUPS_RANGES)) {
    const { min, max } = GROUPS_RANGES[key];
    const instead =
      key === 'kernelSize'
        ? nearestChoice(numberOr(asked[key], 3), KERNEL_SIZES)
        : nearestWhole(asked[key], GROUPS_RANGES[key], DEFAULT_GROUPS[key]);
    if (instead !== asked[key])
      problems.push({
        code: 'groupsNotInRange',
        key: GROUPS_KEYS[key],
        given: String(asked[key]),
        min,
        max,
        instead,
      });
    groups[key] = instead;
  }
  const divisor = nearestChoice(groups.groups, commonDivisors(groups.inChannels, groups.outChannels));
  if (divisor !== groups.groups) {
    problems.push({
      code: 'groupsDoNotDivide',
      groups: groups.groups,
      inChannels: groups.inChannels,
      outChannels: groups.outChannels,
      instead: divisor,
    });
    groups.groups = divisor;
  }
  const widest = Math.min(GROUPS_RANGES.pathWidth.max, Math.floor(MAX_BLOCK_WIDTH / groups.cardinality));
  if (groups.pathWidth > widest) {
    problems.push({
      code: 'pathsTooWide',
      cardinality: groups.cardinality,
      pathWidth: groups.pathWidth,
      max: MAX_BLOCK_WIDTH,
      instead: widest,
    });
    groups.pathWidth = widest;
  }
  return { groups, problems };
}

function numberOr(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}

function nearestWhole(value: number, { min, max }: Range, otherwise: number): number {
  if (Number.isNaN(value)) return otherwise;
  return Math.round(Math.min(max, Math.max(min, value)));
}
