import type { ArchitectureSpec, BlockType } from './spec';

/** Output channels of a block per plane: torchvision's `expansion`. */
export const EXPANSION: Record<BlockType, number> = { basic: 1, bottleneck: 4 };

/**
 * Channels inside a bottleneck, torchvision's
 * `int(planes * (width_per_group / 64)) * groups`.
 */
export function bottleneckWidth(planes: number, widthPerGroup: number, groups: number): number {
  return Math.trunc((planes * widthPerGroup) / 64) * groups;
}

/** Planes of a stage (0-based): doubled at every stage. */
export function stagePlanes(spec: Pick<ArchitectureSpec, 'base_planes'>, stageIndex: number): number {
  return spec.base_planes * 2 ** stageIndex;
}
