import type { LayerGraph, Section, Stage } from '../graph/layerGraph';

/**
 * Which parts two networks do not share: -1 for the stem, a stage's index, and each network's
 * own stage count for its head. Parts are equal when TensorFlow.js built them from the same arguments.
 */
export function differences(a: LayerGraph, b: LayerGraph): ReadonlySet<number> {
  const found = new Set<number>();
  if (!sameSection(a.stem, b.stem)) found.add(-1);
  const longer = Math.max(a.stages.length, b.stages.length);
  for (let i = 0; i < longer; i++) if (!sameStage(a.stages[i], b.stages[i])) found.add(i);
  if (!sameSection(a.head, b.head)) {
    found.add(a.stages.length);
    found.add(b.stages.length);
  }
  return found;
}

function sameSection(a: Section, b: Section): boolean {
  return a.template.key === b.template.key;
}

function sameStage(a: Stage | undefined, b: Stage | undefined): boolean {
  if (a === undefined || b === undefined || a.blocks.length !== b.blocks.length) return false;
  return a.blocks.every((block, i) => sameSection(block, b.blocks[i]!)); // equally long
}
