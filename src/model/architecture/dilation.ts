import { mainPath } from './mainPath';
import type { ShapeArguments } from './spec';

/** How far the blocks of a stage step, and how far apart their 3×3 read. */
export interface StageSteps {
  /** Of its first block; the others have 1. */
  stride: 1 | 2;
  /** Dilation of its first block, and of the others. */
  first: number;
  others: number;
}

/**
 * torchvision's `_make_layer`: a stage that gives up its stride doubles the dilation instead, which its first block
 * does not have yet and all that follow keep.
 */
export function stageSteps({
  layers,
  replace_stride_with_dilation: replaced,
}: Pick<ShapeArguments, 'layers' | 'replace_stride_with_dilation'>): readonly StageSteps[] {
  let dilation = 1;
  return layers.map((_, index): StageSteps => {
    const first = dilation;
    if (index === 0) return { stride: 1, first, others: dilation };
    if (replaced[index - 1] !== true) return { stride: 2, first, others: dilation };
    dilation *= 2;
    return { stride: 1, first, others: dilation };
  });
}

/** The largest dilation of any block of the network. */
export function largestDilation(spec: ShapeArguments): number {
  return Math.max(
    ...stageSteps(spec).map(({ first, others }, index) => (spec.layers[index]! > 1 ? others : first)), // a step for each stage
  );
}

/** Whether the block has a convolution that can read positions further apart: BasicBlock has none. */
export function canDilate(spec: Pick<ShapeArguments, 'block' | 'groups' | 'stride_on'>): boolean {
  return mainPath(spec).some(({ dilates }) => dilates);
}
