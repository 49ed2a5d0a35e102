import { DEFAULT_SPEC, type ArchitectureSpec } from '../../architecture/spec';
import { type WidthLine, widthLines } from '../../figures/widthLine';
import type { Kind } from '../types';

/** A stage of a ResNeXt: how wide a group is, the 3×3, and what the block puts out. */
export interface WidthsAbout {
  spec: ArchitectureSpec;
  /** 0-based. */
  stageIndex: number;
}

export type WidthsSentences = {
  question: { network: [groups: number, widthPerGroup: number, planes: number]; ask: [stage: string] };
  fields: { perGroup: []; width: []; output: [] };
  hint: { line: [stage: string, planes: number] };
  steps: {
    planes: [stage: string, doublings: number, planes: number];
    perGroup: [planes: number, widthPerGroup: number, product: number, perGroup: number];
    width: [perGroup: number, groups: number, width: number];
    output: [planes: number, output: number];
  };
  mistakes: {
    groupsIsWidth: [groups: number, perGroup: number];
    stageForgotten: [stage: string, planes: number];
    planesAreSplit: [planes: number, groups: number, width: number];
    expansionIsTwo: [planes: number];
    outputFromWidth: [width: number, planes: number];
    roundedUp: [product: number];
  };
};

export const widths: Kind<WidthsAbout, WidthsSentences> = {
  draw(draw) {
    const groups = draw.pick([2, 4, 8, 16, 32, 32, 64]);
    const widest = Math.min(64, 512 / groups); // as wide as published networks, and somewhat more
    const width_per_group = draw.happens(50) ? draw.pick([4, 8]) : draw.whole(2, widest);
    const base_planes = draw.happens(70) ? 64 : draw.pick([32, 48, 80, 96]);
    return {
      spec: { ...DEFAULT_SPEC, block: 'bottleneck', layers: [3, 4, 6, 3], groups, width_per_group, base_planes },
      stageIndex: draw.whole(0, 3),
    };
  },
  question: ({ spec, stageIndex }) => [
    { id: 'network', parts: [spec.groups, spec.width_per_group, spec.base_planes] },
    { id: 'ask', parts: [stageName(stageIndex)] },
  ],
  fields: () => [
    { label: { id: 'perGroup', parts: [] }, unit: 'channels' },
    { label: { id: 'width', parts: [] }, unit: 'channels' },
    { label: { id: 'output', parts: [] }, unit: 'channels' },
  ],
  hint: (about) => ({ id: 'line', parts: [stageName(about.stageIndex), lineOf(about).planes] }),
  answer(about) {
    const { perGroup, width, outer } = lineOf(about);
    return [perGroup, width, outer];
  },
  steps({ spec, stageIndex }) {
    const { groups, width_per_group } = spec;
    const planes = spec.base_planes * 2 ** stageIndex;
    const product = (planes / 64) * width_per_group;
    const perGroup = Math.floor(product);
    return [
      { id: 'planes', parts: [stageName(stageIndex), stageIndex, planes] },
      { id: 'perGroup', parts: [planes, width_per_group, product, perGroup], gives: [perGroup] },
      { id: 'width', parts: [perGroup, groups, perGroup * groups], gives: [perGroup * groups] },
      { id: 'output', parts: [planes, 4 * planes], gives: [4 * planes] },
    ];
  },
  mistakes(about) {
    const { spec, stageIndex } = about;
    const { planes, perGroup, groups, width, outer, product } = lineOf(about);
    const up = Math.ceil(product);
    const first = Math.floor((spec.base_planes / 64) * spec.width_per_group);
    return [
      {
        id: 'groupsIsWidth',
        parts: [groups, perGroup],
        answer: [groups, width, outer],
        misconception: 'groupsIsWidth',
      },
      { id: 'expansionIsTwo', parts: [planes], answer: [perGroup, width, 2 * planes], misconception: 'expansionIsTwo' },
      {
        id: 'outputFromWidth',
        parts: [width, planes],
        answer: [perGroup, width, 4 * width],
        misconception: 'expansionIsTwo',
      },
      {
        id: 'planesAreSplit',
        parts: [planes, groups, width],
        answer: [planes / groups, planes, outer],
        misconception: 'widthIsMysterious',
      },
      {
        id: 'stageForgotten',
        parts: [stageName(stageIndex), planes],
        answer: [first, first * groups, 4 * spec.base_planes],
        misconception: 'widthIsMysterious',
      },
      { id: 'roundedUp', parts: [product], answer: [up, up * groups, outer], misconception: null },
    ];
  },
  subject: ({ spec, stageIndex }) => ({ spec, focus: `layer${stageIndex + 1}.0` }),
};

function lineOf({ spec, stageIndex }: WidthsAbout): WidthLine {
  return widthLines(spec)[stageIndex]!; // a stage of the spec
}

function stageName(index: number): string {
  return `conv${index + 2}_x`;
}
