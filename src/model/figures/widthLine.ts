import { bottleneckWidth, EXPANSION, stagePlanes } from '../architecture/channels';
import type { ArchitectureSpec } from '../architecture/spec';

/** torchvision's `width = int(planes * (base_width / 64.0)) * groups` for one stage, from the inside out. */
export interface WidthLine {
  /** 0-based. */
  stageIndex: number;
  planes: number;
  /** width_per_group / 64 */
  ratio: number;
  /** planes · ratio: channels of a group, maybe not whole. */
  product: number;
  /** The product without its fraction: channels of a group. */
  perGroup: number;
  groups: number;
  /** perGroup · groups: channels of the 3×3 convolution. */
  width: number;
  /** planes · 4: channels that the block puts out, whatever the groups. */
  outer: number;
}

/** Stage by stage; empty for basic blocks, which have no such line. */
export function widthLines(spec: ArchitectureSpec): WidthLine[] {
  if (spec.block === 'basic') return [];
  return spec.layers.map((_, stageIndex) => widthLine(spec, stageIndex));
}

function widthLine(spec: ArchitectureSpec, stageIndex: number): WidthLine {
  const { groups, width_per_group: widthPerGroup } = spec;
  const planes = stagePlanes(spec, stageIndex);
  const ratio = widthPerGroup / 64;
  return {
    stageIndex,
    planes,
    ratio,
    product: planes * ratio,
    perGroup: bottleneckWidth(planes, widthPerGroup, 1),
    groups,
    width: bottleneckWidth(planes, widthPerGroup, groups),
    outer: planes * EXPANSION.bottleneck,
  };
}
