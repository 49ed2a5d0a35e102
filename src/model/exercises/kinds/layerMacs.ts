import type { ArchitectureSpec } from '../../architecture/spec';
import { layerFigures } from '../../figures/layerFigures';
import { convolutionNumbers, constructorOf, drawConvolution, drawNetwork, layerOf } from '../networks';
import type { Kind } from '../types';

/** A convolution of a network. */
export interface LayerMacsAbout {
  spec: ArchitectureSpec;
  /** Its id. */
  layer: string;
}

export type LayerMacsSentences = {
  question: {
    network: [constructor: string, side: number];
    conv: [layer: string, kernel: number, from: number, to: number];
    reads: [side: number, channels: number, stride: number, padding: number];
    groups: [groups: number];
    ask: [];
  };
  fields: { macs: [] };
  hint: { stride: [stride: number]; same: [side: number]; grouped: [from: number, groups: number] };
  steps: {
    output: [side: number, kernel: number, stride: number, padding: number, output: number];
    weights: [kernel: number, from: number, to: number, weights: number];
    groupedWeights: [kernel: number, from: number, groups: number, to: number, weights: number];
    macs: [weights: number, output: number, macs: number];
  };
  mistakes: {
    flops: [flops: number];
    inputPositions: [input: number, output: number];
    groupsIgnored: [groups: number];
    groupsIsWidth: [groups: number, inputs: number];
    positionsForgotten: [weights: number, output: number];
    biasCounted: [to: number];
  };
};

export const layerMacs: Kind<LayerMacsAbout, LayerMacsSentences> = {
  draw(draw) {
    const drawn = drawNetwork(draw, [160, 192, 224, 224, 256]);
    const spec: ArchitectureSpec = {
      ...drawn,
      stride_on: drawn.block === 'bottleneck' && draw.happens(20) ? '1x1' : '3x3',
    };
    return { spec, layer: draw.happens(10) ? 'conv1' : drawConvolution(draw, spec) };
  },
  question({ spec, layer }) {
    const { kernel, stride, padding, from, to, groups, side } = convolutionNumbers(layerOf(spec, layer));
    return [
      { id: 'network', parts: [constructorOf(spec), spec.input_size[0]] },
      { id: 'conv', parts: [layer, kernel, from, to] },
      ...(groups === 1 ? [] : [{ id: 'groups', parts: [groups] } as const]),
      { id: 'reads', parts: [side, from, stride, padding] },
      { id: 'ask', parts: [] },
    ];
  },
  fields: () => [{ label: { id: 'macs', parts: [] }, unit: 'macs' }],
  hint({ spec, layer }) {
    const { stride, from, groups, side } = convolutionNumbers(layerOf(spec, layer));
    if (stride !== 1) return { id: 'stride', parts: [stride] };
    return groups === 1 ? { id: 'same', parts: [side] } : { id: 'grouped', parts: [from, groups] };
  },
  answer: ({ spec, layer }) => [layerFigures(layerOf(spec, layer)).macs],
  steps(about) {
    const { kernel, stride, padding, from, to, groups, side, output, weights, macs } = textbook(about);
    return [
      { id: 'output', parts: [side, kernel, stride, padding, output] },
      groups === 1
        ? { id: 'weights', parts: [kernel, from, to, weights] }
        : { id: 'groupedWeights', parts: [kernel, from, groups, to, weights] },
      { id: 'macs', parts: [weights, output, macs], gives: [macs] },
    ];
  },
  mistakes(about) {
    const { kernel, from, to, groups, side, output, weights, macs } = textbook(about);
    return [
      { id: 'flops', parts: [2 * macs], answer: [2 * macs], misconception: 'flopsAreMacs' },
      { id: 'inputPositions', parts: [side, output], answer: [weights * side ** 2], misconception: null },
      { id: 'groupsIgnored', parts: [groups], answer: [macs * groups], misconception: null },
      ...(groups === 1
        ? []
        : [
            {
              id: 'groupsIsWidth',
              parts: [groups, from / groups],
              answer: [kernel ** 2 * groups * to * output ** 2],
              misconception: 'groupsIsWidth',
            } as const,
          ]),
      { id: 'positionsForgotten', parts: [weights, output], answer: [weights], misconception: null },
      { id: 'biasCounted', parts: [to], answer: [(weights + to) * output ** 2], misconception: 'convHasBias' },
    ];
  },
  subject: ({ spec, layer }) => ({ spec, focus: layer }),
};

/** The layer's arithmetic by hand, from what the question says. */
function textbook({ spec, layer }: LayerMacsAbout) {
  const numbers = convolutionNumbers(layerOf(spec, layer));
  const { kernel, stride, padding, from, to, groups, side } = numbers;
  const output = Math.floor((side + 2 * padding - kernel) / stride) + 1;
  const weights = (kernel * kernel * from * to) / groups;
  return { ...numbers, output, weights, macs: weights * output * output };
}
