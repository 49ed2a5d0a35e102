import { EXPANSION } from '../../architecture/channels';
import { decideShortcut } from '../../architecture/shortcut';
import type { BlockType } from '../../architecture/spec';
import type { Draw } from '../draw';
import type { Kind, Mistake, ShortcutAnswer } from '../types';
import { itemAt } from '../../lists';

/** `_make_layer(block, planes, blocks, stride)` stage by stage: not only the doublings that ResNets have. */
export interface ShortcutsAbout {
  block: BlockType;
  /** Channels that the stem puts out. */
  stem: number;
  stages: readonly { planes: number; stride: number }[];
}

export type ShortcutsSentences = {
  question: {
    basic: [stem: number];
    bottleneck: [stem: number, expansion: number];
    ask: [];
  };
  fields: { stage: [stage: string, planes: number, stride: number] };
  hint: { condition: [expansion: number] };
  steps: Record<ShortcutAnswer, [stage: string, from: number, to: number, stride: number]>;
  mistakes: {
    bottleneckThoughtSolid: [from: number, to: number];
    strideAlone: [stage: string, from: number, to: number];
    channelsAlone: [stage: string, stride: number];
    expansionForgotten: [expansion: number];
  };
};

export const shortcuts: Kind<ShortcutsAbout, ShortcutsSentences> = {
  draw(draw) {
    const block = draw.pick(['basic', 'bottleneck', 'bottleneck'] as const);
    const stem = draw.pick([16, 32, 48, 64, 64, 96, 128]);
    return { block, stem, stages: drawStages(draw, block, stem) };
  },
  question: ({ block, stem }) => [
    block === 'basic' ? { id: 'basic', parts: [stem] } : { id: 'bottleneck', parts: [stem, EXPANSION[block]] },
    { id: 'ask', parts: [] },
  ],
  fields: ({ stages }) =>
    stages.map(({ planes, stride }, i) => ({
      label: { id: 'stage', parts: [stageName(i), planes, stride] },
      unit: 'shortcut',
    })),
  hint: ({ block }) => ({ id: 'condition', parts: [EXPANSION[block]] }),
  answer: (about) =>
    channelsOf(about).map(({ from, to, stride }) => asAnswer(decideShortcut('B', stride, from, to).because)),
  steps: (about) =>
    channelsOf(about).map(({ from, to, stride }, i) => {
      const given = answerFor(stride !== 1, from !== to);
      return { id: given, parts: [stageName(i), from, to, stride], gives: [given] };
    }),
  mistakes(about) {
    const stages = channelsOf(about);
    const withTests = (stride: (stage: StageChannels) => boolean, channels: (stage: StageChannels) => boolean) =>
      stages.map((stage) => answerFor(stride(stage), channels(stage)));
    const asksStride = ({ stride }: StageChannels) => stride !== 1;
    const asksChannels = ({ from, to }: StageChannels) => from !== to;
    const [first] = stages as [StageChannels]; // there are at least three
    const widens = stages.findIndex(asksChannels);
    const strides = stages.findIndex(asksStride);
    const found: Mistake<ShortcutsSentences['mistakes']>[] = [];
    if (about.block === 'bottleneck' && first.stride === 1) {
      const solidFirst = withTests(asksStride, (stage) => stage !== first && asksChannels(stage));
      found.push({
        id: 'bottleneckThoughtSolid',
        parts: [first.from, first.to],
        answer: solidFirst,
        misconception: 'firstStageIsSolid',
      });
    }
    if (widens >= 0) {
      const { from, to } = stages[widens]!; // it was just found
      found.push({
        id: 'strideAlone',
        parts: [stageName(widens), from, to],
        answer: withTests(asksStride, () => false),
        misconception: null,
      });
    }
    if (strides >= 0) {
      found.push({
        id: 'channelsAlone',
        parts: [stageName(strides), itemAt(stages, strides).stride],
        answer: withTests(() => false, asksChannels),
        misconception: null,
      }); // it was just found
    }
    const forgotten = withTests(asksStride, ({ planesBefore, planes }) => planesBefore !== planes);
    found.push({ id: 'expansionForgotten', parts: [EXPANSION[about.block]], answer: forgotten, misconception: null });
    return found;
  },
  subject: () => null,
};

interface StageChannels {
  planesBefore: number;
  planes: number;
  /** Channels that the stage's first block reads and puts out. */
  from: number;
  to: number;
  stride: number;
}

function channelsOf({ block, stem, stages }: ShortcutsAbout): StageChannels[] {
  return stages.map(({ planes, stride }, i) => {
    const before = stages[i - 1]?.planes;
    const from = before === undefined ? stem : before * EXPANSION[block];
    return { planesBefore: before ?? stem, planes, from, to: planes * EXPANSION[block], stride };
  });
}

/** Stages that ask for every combination, the first as ResNets begin or as wide as the stem already is. */
function drawStages(draw: Draw, block: BlockType, stem: number): ShortcutsAbout['stages'] {
  const stages = [{ planes: draw.happens(70) ? stem : stem / EXPANSION[block], stride: draw.happens(75) ? 1 : 2 }];
  const count = draw.whole(3, 5);
  while (stages.length < count) {
    const { planes } = stages.at(-1)!; // it began with one
    stages.push({ planes: draw.happens(60) ? 2 * planes : planes, stride: draw.happens(60) ? 2 : 1 });
  }
  return stages;
}

function asAnswer(because: readonly string[]): ShortcutAnswer {
  return answerFor(because.includes('stride'), because.includes('channels'));
}

function answerFor(stride: boolean, channels: boolean): ShortcutAnswer {
  if (stride) return channels ? 'both' : 'stride';
  return channels ? 'channels' : 'solid';
}

function stageName(index: number): string {
  return `layer${index + 1}`;
}
