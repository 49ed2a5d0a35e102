import { EXPANSION, stagePlanes } from '../../architecture/channels';
import type { ArchitectureSpec } from '../../architecture/spec';
import { templateFigures } from '../../figures/layerFigures';
import { constructorOf, drawBlock, drawNetwork, sectionOf } from '../networks';
import type { Kind } from '../types';

/** A block of a network. */
export interface BlockParamsAbout {
  spec: ArchitectureSpec;
  /** Its id. */
  block: string;
}

export type BlockParamsSentences = {
  question: {
    network: [constructor: string];
    basic: [block: string, from: number, to: number];
    bottleneck: [block: string, from: number, width: number, to: number];
    groups: [groups: number];
    ask: [];
  };
  fields: { params: [] };
  hint: { basic: [from: number, to: number]; bottleneck: [from: number, width: number, to: number] };
  steps: {
    conv: [name: string, kernel: number, inputs: number, to: number, weights: number];
    bn: [channels: number, params: number];
    projection: [from: number, to: number, params: number];
    identity: [channels: number];
    total: [convolutions: number, bn: number, shortcut: number, params: number];
  };
  mistakes: {
    bottleneckThoughtSolid: [from: number, to: number, projection: number];
    projectionForgotten: [from: number, to: number, projection: number];
    projectionBnForgotten: [channels: number];
    projectionAdded: [channels: number];
    biasCounted: [biases: number];
    bnHasFour: [channels: number];
    bnForgotten: [params: number];
    wholeBlockShrinks: [groups: number, middle: number];
    groupsIgnored: [groups: number];
  };
};

/** One convolution as the textbook counts it. */
interface Line {
  name: string;
  kernel: number;
  /** Channels that one filter reads. */
  inputs: number;
  to: number;
  weights: number;
}

export const blockParams: Kind<BlockParamsAbout, BlockParamsSentences> = {
  draw(draw) {
    const spec = drawNetwork(draw);
    return { spec, block: drawBlock(draw, spec) };
  },
  question(about) {
    const { from, width, to, groups } = textbook(about);
    const { spec, block } = about;
    return [
      { id: 'network', parts: [constructorOf(spec)] },
      spec.block === 'basic'
        ? { id: 'basic', parts: [block, from, to] }
        : { id: 'bottleneck', parts: [block, from, width, to] },
      ...(groups === 1 ? [] : [{ id: 'groups', parts: [groups] } as const]),
      { id: 'ask', parts: [] },
    ];
  },
  fields: () => [{ label: { id: 'params', parts: [] }, unit: 'parameters' }],
  hint(about) {
    const { from, width, to } = textbook(about);
    return about.spec.block === 'basic'
      ? { id: 'basic', parts: [from, to] }
      : { id: 'bottleneck', parts: [from, width, to] };
  },
  answer: ({ spec, block }) => [templateFigures(sectionOf(spec, block).template).params],
  steps(about) {
    const { lines, convolutions, bnChannels, from, to, isProjected, shortcut, total } = textbook(about);
    return [
      ...lines.map(
        ({ name, kernel, inputs, to: outputs, weights }) =>
          ({ id: 'conv', parts: [name, kernel, inputs, outputs, weights] }) as const,
      ),
      { id: 'bn', parts: [bnChannels, 2 * bnChannels] },
      isProjected ? { id: 'projection', parts: [from, to, shortcut] } : { id: 'identity', parts: [to] },
      { id: 'total', parts: [convolutions, 2 * bnChannels, shortcut, total], gives: [total] },
    ];
  },
  mistakes(about) {
    const { lines, convolutions, bnChannels, from, to, groups, isProjected, shortcut, total } = textbook(about);
    const normalised = bnChannels + (isProjected ? to : 0);
    const middle = about.spec.block === 'basic' ? 0 : lines[1]!.weights; // of three
    const isFirstBottleneck = about.spec.block === 'bottleneck' && about.block === 'layer1.0';
    return [
      isFirstBottleneck
        ? {
            id: 'bottleneckThoughtSolid',
            parts: [from, to, shortcut],
            answer: [total - shortcut],
            misconception: 'firstStageIsSolid',
          }
        : { id: 'projectionForgotten', parts: [from, to, shortcut], answer: [total - shortcut], misconception: null },
      { id: 'projectionBnForgotten', parts: [to], answer: [isProjected ? total - 2 * to : total], misconception: null },
      {
        id: 'projectionAdded',
        parts: [to],
        answer: [isProjected ? total : total + from * to + 2 * to],
        misconception: null,
      },
      { id: 'bnHasFour', parts: [normalised], answer: [total + 2 * normalised], misconception: 'bnHasFour' },
      { id: 'biasCounted', parts: [normalised], answer: [total + normalised], misconception: 'convHasBias' },
      {
        id: 'wholeBlockShrinks',
        parts: [groups, middle],
        misconception: 'wholeBlockShrinks',
        answer: [(convolutions - middle + middle * groups) / groups + total - convolutions],
      },
      { id: 'groupsIgnored', parts: [groups], answer: [total + middle * (groups - 1)], misconception: null },
      { id: 'bnForgotten', parts: [2 * normalised], answer: [total - 2 * normalised], misconception: null },
    ];
  },
  subject: ({ spec, block }) => ({ spec, focus: block }),
};

/** The block as one counts it by hand, from the constructor's arguments alone. */
function textbook({ spec, block }: BlockParamsAbout) {
  const [stage, index] = block.slice('layer'.length).split('.').map(Number) as [number, number]; // as `drawBlock` writes it
  const planes = stagePlanes(spec, stage - 1);
  const to = planes * EXPANSION[spec.block];
  const before = stage === 1 ? spec.base_planes : to / 2;
  const from = index === 0 ? before : to;
  const { groups } = spec;
  const width = spec.block === 'basic' ? planes : Math.floor((planes / 64) * spec.width_per_group) * groups;
  const line = (name: string, kernel: number, inputs: number, outputs: number): Line => ({
    name,
    kernel,
    inputs,
    to: outputs,
    weights: kernel * kernel * inputs * outputs,
  });
  const lines =
    spec.block === 'basic'
      ? [line('conv1', 3, from, to), line('conv2', 3, to, to)]
      : [line('conv1', 1, from, width), line('conv2', 3, width / groups, width), line('conv3', 1, width, to)];
  const isProjected = from !== to || (index === 0 && stage > 1);
  const convolutions = lines.reduce((sum, { weights }) => sum + weights, 0);
  const bnChannels = lines.reduce((sum, { to: outputs }) => sum + outputs, 0);
  const shortcut = isProjected ? from * to + 2 * to : 0;
  return {
    from,
    width,
    to,
    groups,
    lines,
    convolutions,
    bnChannels,
    isProjected,
    shortcut,
    total: convolutions + 2 * bnChannels + shortcut,
  };
}
