import type { Shape } from '../graph/shape';
import type { StageCell } from './stageTable';

/** In what two networks' stages differ, in the order in which one would say it. */
export const STAGE_DIFFERENCES = [
  'stage',
  'repeats',
  'block',
  'channels',
  'groups',
  'stride',
  'dilation',
  'shortcuts',
  'order',
  'output',
] as const;
export type StageDifference = (typeof STAGE_DIFFERENCES)[number];

/** Undefined is a stage that a network does not have. */
export function stageDifferences(a: StageCell | undefined, b: StageCell | undefined): StageDifference[] {
  if (a === undefined || b === undefined) return a === b ? [] : ['stage'];
  const found: Record<StageDifference, boolean> = {
    stage: false,
    repeats: a.repeats !== b.repeats,
    block: kernels(a) !== kernels(b),
    ...sameBlockDifferences(a, b),
    shortcuts: differInShortcuts(a, b),
    order: a.isPreActivated !== b.isPreActivated,
    output: !haveSameSides(a.output, b.output),
  };
  return STAGE_DIFFERENCES.filter((difference) => found[difference]);
}

const kernels = ({ lines }: StageCell) => lines.map((line) => line.kernel).join();

/** Line by line where the blocks are of one type; of another type says it all. */
function sameBlockDifferences(
  a: StageCell,
  b: StageCell,
): Record<'channels' | 'groups' | 'stride' | 'dilation', boolean> {
  const differ = (field: 'channels' | 'groups' | 'stride' | 'dilations') =>
    kernels(a) === kernels(b) && a.lines.some((line, i) => String(line[field]) !== String(b.lines[i]?.[field]));
  return {
    channels: differ('channels'),
    groups: differ('groups'),
    stride: differ('stride'),
    dilation: differ('dilations'),
  };
}

/** Of the first block, what is on its way included, and of the others where both have others. */
function differInShortcuts(a: StageCell, b: StageCell): boolean {
  if (a.averages !== b.averages) return true;
  return a.shortcuts.some((kind, i) => b.shortcuts[i] !== undefined && b.shortcuts[i] !== kind);
}

/** Height and width; the table prints channels in the lines. */
export function haveSameSides(a: Shape, b: Shape): boolean {
  return a.height === b.height && a.width === b.width;
}
