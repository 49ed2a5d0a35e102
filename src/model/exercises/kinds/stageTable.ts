import { EXPANSION } from '../../architecture/channels';
import type { ArchitectureSpec } from '../../architecture/spec';
import { tableColumn } from '../../figures/stageTable';
import { constructorOf, drawNetwork, networkOf } from '../networks';
import type { Field, Kind } from '../types';

/** A network whose stages are to be filled in: the map's side, the channels of a bottleneck's 3×3, the block's channels. */
export interface StageTableAbout {
  spec: ArchitectureSpec;
}

export type StageTableSentences = {
  question: { network: [constructor: string, side: number]; basic: []; bottleneck: [] };
  fields: { side: [stage: string]; width: [stage: string]; output: [stage: string] };
  hint: { basic: [side: number]; bottleneck: [side: number, widthPerGroup: number, groups: number] };
  steps: {
    stem: [side: number, convolved: number, pooled: number];
    basic: [stage: string, side: number, channels: number];
    bottleneck: [stage: string, side: number, planes: number, width: number, output: number];
  };
  mistakes: {
    everyStageHalves: [stage: string];
    poolForgotten: [convolved: number, pooled: number];
    roundedDown: [];
    expansionIsTwo: [];
    expansionForgotten: [expansion: number];
    widthIsPlanes: [groups: number, widthPerGroup: number];
    widthPerGroupAlone: [groups: number];
  };
};

/** What a learner's arithmetic may do otherwise. */
interface Rules {
  pooled(input: number): number;
  /** Where a stage begins. */
  stageSide(side: number, stageIndex: number): number;
  width(planes: number): number;
  output(planes: number): number;
}

export const stageTable: Kind<StageTableAbout, StageTableSentences> = {
  draw: (draw) => ({ spec: drawNetwork(draw, [160, 192, 200, 224, 224, 256, 288, 320, 400]) }),
  question: ({ spec }) => [
    { id: 'network', parts: [constructorOf(spec), spec.input_size[0]] },
    { id: spec.block, parts: [] },
  ],
  fields: ({ spec }) =>
    spec.layers.flatMap((_, i): Field<StageTableSentences['fields']>[] => [
      { label: { id: 'side', parts: [stageName(i)] }, unit: 'positions' },
      ...(spec.block === 'basic' ? [] : [{ label: { id: 'width', parts: [stageName(i)] }, unit: 'channels' } as const]),
      { label: { id: 'output', parts: [stageName(i)] }, unit: 'channels' },
    ]),
  hint: ({ spec }) =>
    spec.block === 'basic'
      ? { id: 'basic', parts: [spec.input_size[0]] }
      : { id: 'bottleneck', parts: [spec.input_size[0], spec.width_per_group, spec.groups] },
  answer({ spec }) {
    const { graph, figures } = networkOf(spec);
    return tableColumn(graph, figures).stages.flatMap(({ output, lines }) => {
      const { channels, height: side } = output;
      return spec.block === 'basic' ? [side, channels] : [side, lines[1]!.channels, channels]; // of three
    });
  },
  steps(about) {
    const { spec } = about;
    const rules = textbook(spec);
    const [side] = spec.input_size;
    return [
      { id: 'stem', parts: [side, half(side), rules.pooled(side)] },
      ...stagesBy(spec, rules).map(({ name, side: stageSide, planes, width, output }) =>
        spec.block === 'basic'
          ? ({ id: 'basic', parts: [name, stageSide, output], gives: [stageSide, output] } as const)
          : ({
              id: 'bottleneck',
              parts: [name, stageSide, planes, width, output],
              gives: [stageSide, width, output],
            } as const),
      ),
    ];
  },
  mistakes({ spec }) {
    const right = textbook(spec);
    const [side] = spec.input_size;
    const changed = (rules: Partial<Rules>) => cells(spec, { ...right, ...rules });
    return [
      {
        id: 'expansionIsTwo',
        parts: [],
        answer: spec.block === 'basic' ? cells(spec, right) : changed({ output: (planes) => 2 * planes }),
        misconception: 'expansionIsTwo',
      },
      {
        id: 'expansionForgotten',
        parts: [EXPANSION[spec.block]],
        answer: changed({ output: (planes) => planes }),
        misconception: null,
      },
      {
        id: 'widthIsPlanes',
        parts: [spec.groups, spec.width_per_group],
        answer: changed({ width: (planes) => planes }),
        misconception: 'widthIsMysterious',
      },
      {
        id: 'widthPerGroupAlone',
        parts: [spec.groups],
        answer: changed({ width: (planes) => (planes * spec.width_per_group) / 64 }),
        misconception: 'widthIsMysterious',
      },
      { id: 'everyStageHalves', parts: [stageName(0)], answer: changed({ stageSide: half }), misconception: null },
      {
        id: 'poolForgotten',
        parts: [half(side), half(half(side))],
        answer: changed({ pooled: half }),
        misconception: null,
      },
      {
        id: 'roundedDown',
        parts: [],
        answer: changed({ stageSide: (before, i) => (i === 0 ? before : Math.floor(before / 2)) }),
        misconception: null,
      },
    ];
  },
  subject: ({ spec }) => ({ spec, focus: null }),
};

/** A window of odd side with stride 2 and "same" padding. */
function half(side: number): number {
  return Math.ceil(side / 2);
}

function textbook({ block, groups, width_per_group }: ArchitectureSpec): Rules {
  return {
    pooled: (input) => half(half(input)),
    stageSide: (side, i) => (i === 0 ? side : half(side)),
    width: (planes) => Math.floor(planes * (width_per_group / 64)) * groups,
    output: (planes) => planes * EXPANSION[block],
  };
}

function stagesBy(spec: ArchitectureSpec, rules: Rules) {
  let side = rules.pooled(spec.input_size[0]);
  return spec.layers.map((_, i) => {
    side = rules.stageSide(side, i);
    const planes = spec.base_planes * 2 ** i;
    return { name: stageName(i), side, planes, width: rules.width(planes), output: rules.output(planes) };
  });
}

function cells(spec: ArchitectureSpec, rules: Rules): number[] {
  return stagesBy(spec, rules).flatMap(({ side, width, output }) =>
    spec.block === 'basic' ? [side, output] : [side, width, output],
  );
}

function stageName(index: number): string {
  return `conv${index + 2}_x`;
}
