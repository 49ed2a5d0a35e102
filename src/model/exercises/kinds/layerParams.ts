import type { ArchitectureSpec } from '../../architecture/spec';
import { layerFigures } from '../../figures/layerFigures';
import {
  convolutionNumbers,
  constructorOf,
  type ConvolutionNumbers,
  drawBlock,
  drawConvolution,
  drawNetwork,
  layerOf,
} from '../networks';
import type { Kind, Mistake, Step } from '../types';

/** A layer of a network. */
export interface LayerParamsAbout {
  spec: ArchitectureSpec;
  /** Its id. */
  layer: string;
}

export type LayerParamsSentences = {
  question: {
    network: [constructor: string];
    conv: [layer: string, kernel: number, from: number, to: number];
    groups: [groups: number];
    bn: [layer: string, channels: number];
    fc: [layer: string, from: number, to: number];
    ask: [];
  };
  fields: { params: [] };
  hint: {
    conv: [kernel: number, to: number];
    grouped: [from: number, groups: number];
    bn: [channels: number];
    fc: [from: number, to: number];
  };
  steps: {
    filter: [kernel: number, from: number, weights: number];
    groupedFilter: [kernel: number, from: number, groups: number, inputs: number, weights: number];
    filters: [to: number, weights: number, params: number];
    bn: [channels: number, params: number];
    weights: [from: number, to: number, weights: number];
    biases: [weights: number, biases: number, params: number];
  };
  mistakes: {
    biasCounted: [biases: number];
    groupsIgnored: [groups: number, inputs: number];
    groupsIsWidth: [groups: number, inputs: number];
    oneGroupOnly: [groups: number];
    kernelOnce: [kernel: number];
    bnIncluded: [bn: number];
    bnHasFour: [channels: number];
    bnHasOne: [channels: number];
    biasForgotten: [biases: number];
  };
};

type Mistakes = Mistake<LayerParamsSentences['mistakes']>[];
type Steps = Step<LayerParamsSentences['steps']>[];

export const layerParams: Kind<LayerParamsAbout, LayerParamsSentences> = {
  draw(draw) {
    const spec = { ...drawNetwork(draw), num_classes: draw.pick([10, 100, 200, 365, 1000, 1000]) };
    const role = draw.pick(['conv', 'conv', 'conv', 'conv', 'bn', 'bn', 'stem', 'fc'] as const);
    if (role === 'stem') return { spec, layer: 'conv1' };
    if (role === 'fc') return { spec, layer: 'fc' };
    if (role === 'conv') return { spec, layer: drawConvolution(draw, spec) };
    return { spec, layer: `${drawBlock(draw, spec)}.bn${draw.whole(1, spec.block === 'basic' ? 2 : 3)}` };
  },
  question({ spec, layer: id }) {
    const network = { id: 'network', parts: [constructorOf(spec)] } as const;
    const ask = { id: 'ask', parts: [] } as const;
    const layer = layerOf(spec, id);
    if (layer.kind === 'bn') return [network, { id: 'bn', parts: [id, layer.output.channels] }, ask];
    if (layer.kind === 'linear')
      return [network, { id: 'fc', parts: [id, layer.input.channels, layer.output.channels] }, ask];
    const { kernel, from, to, groups } = convolutionNumbers(layer);
    const conv = { id: 'conv', parts: [id, kernel, from, to] } as const;
    return groups === 1 ? [network, conv, ask] : [network, conv, { id: 'groups', parts: [groups] }, ask];
  },
  fields: () => [{ label: { id: 'params', parts: [] }, unit: 'parameters' }],
  hint({ spec, layer: id }) {
    const layer = layerOf(spec, id);
    if (layer.kind === 'bn') return { id: 'bn', parts: [layer.output.channels] };
    if (layer.kind === 'linear') return { id: 'fc', parts: [layer.input.channels, layer.output.channels] };
    const { kernel, from, to, groups } = convolutionNumbers(layer);
    return groups === 1 ? { id: 'conv', parts: [kernel, to] } : { id: 'grouped', parts: [from, groups] };
  },
  answer: ({ spec, layer }) => [layerFigures(layerOf(spec, layer)).params],
  steps({ spec, layer: id }) {
    const layer = layerOf(spec, id);
    if (layer.kind === 'bn')
      return [
        { id: 'bn', parts: [layer.output.channels, 2 * layer.output.channels], gives: [2 * layer.output.channels] },
      ];
    if (layer.kind === 'linear') return linearSteps(layer.input.channels, layer.output.channels);
    return convolutionSteps(convolutionNumbers(layer));
  },
  mistakes({ spec, layer: id }) {
    const layer = layerOf(spec, id);
    if (layer.kind === 'bn') return bnMistakes(layer.output.channels);
    if (layer.kind === 'linear') {
      const [from, to] = [layer.input.channels, layer.output.channels];
      return [{ id: 'biasForgotten', parts: [to], answer: [from * to], misconception: null }];
    }
    return convolutionMistakes(convolutionNumbers(layer));
  },
  subject: ({ spec, layer }) => ({ spec, focus: layer }),
};

function linearSteps(from: number, to: number): Steps {
  const params = from * to + to;
  return [
    { id: 'weights', parts: [from, to, from * to] },
    { id: 'biases', parts: [from * to, to, params], gives: [params] },
  ];
}

function convolutionSteps({ kernel, from, to, groups }: ConvolutionNumbers): Steps {
  const inputs = from / groups;
  const filter = kernel * kernel * inputs;
  return [
    groups === 1
      ? { id: 'filter', parts: [kernel, from, filter] }
      : { id: 'groupedFilter', parts: [kernel, from, groups, inputs, filter] },
    { id: 'filters', parts: [to, filter, to * filter], gives: [to * filter] },
  ];
}

function bnMistakes(channels: number): Mistakes {
  return [
    { id: 'bnHasFour', parts: [channels], answer: [4 * channels], misconception: 'bnHasFour' },
    { id: 'bnHasOne', parts: [channels], answer: [channels], misconception: null },
  ];
}

function convolutionMistakes({ kernel, from, to, groups }: ConvolutionNumbers): Mistakes {
  const inputs = from / groups;
  const params = kernel ** 2 * inputs * to;
  return [
    { id: 'biasCounted', parts: [to], answer: [params + to], misconception: 'convHasBias' },
    { id: 'groupsIgnored', parts: [groups, inputs], answer: [params * groups], misconception: null },
    ...(groups === 1
      ? []
      : [
          {
            id: 'groupsIsWidth',
            parts: [groups, inputs],
            answer: [kernel ** 2 * groups * to],
            misconception: 'groupsIsWidth',
          } as const,
        ]),
    { id: 'oneGroupOnly', parts: [groups], answer: [params / groups], misconception: null },
    { id: 'kernelOnce', parts: [kernel], answer: [params / kernel], misconception: null },
    { id: 'bnIncluded', parts: [2 * to], answer: [params + 2 * to], misconception: null },
  ];
}
