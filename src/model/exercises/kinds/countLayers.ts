import { DEFAULT_SPEC, type ArchitectureSpec } from '../../architecture/spec';
import { constructorOf, drawLayers, networkOf } from '../networks';
import type { Kind } from '../types';

/** A network whose weighted layers are to be counted. */
export interface CountLayersAbout {
  spec: ArchitectureSpec;
}

export type CountLayersSentences = {
  question: { network: [constructor: string]; three: [constructor: string]; ask: [] };
  fields: { layers: [] };
  hint: { which: [perBlock: number] };
  steps: {
    blocks: [sum: string, blocks: number];
    inside: [blocks: number, perBlock: number, convolutions: number];
    ends: [convolutions: number, layers: number];
  };
  mistakes: {
    endsForgotten: [convolutions: number];
    oneEndForgotten: [convolutions: number];
    projectionsCounted: [projections: number];
    otherBlock: [perBlock: number];
    blocksCounted: [blocks: number, perBlock: number];
    poolingCounted: [layers: number];
    normalisationsCounted: [];
  };
};

export const countLayers: Kind<CountLayersAbout, CountLayersSentences> = {
  draw(draw) {
    const block = draw.pick(['basic', 'bottleneck'] as const);
    if (draw.happens(75)) return { spec: { ...DEFAULT_SPEC, block, layers: drawLayers(draw) } };
    const n = draw.whole(2, 40);
    return {
      spec: { ...DEFAULT_SPEC, block, layers: [n, n, n], stem: 'cifar', input_size: [32, 32], num_classes: 10 },
    };
  },
  question: ({ spec }) => [
    { id: spec.stem === 'cifar' ? 'three' : 'network', parts: [constructorOf(spec)] },
    { id: 'ask', parts: [] },
  ],
  fields: () => [{ label: { id: 'layers', parts: [] }, unit: 'layers' }],
  hint: ({ spec }) => ({ id: 'which', parts: [convolutionsPerBlock(spec)] }),
  answer: ({ spec }) => [networkOf(spec).figures.weightedLayers],
  steps({ spec }) {
    const { blocks, perBlock, convolutions } = textbook(spec);
    return [
      { id: 'blocks', parts: [spec.layers.join(' + '), blocks] },
      { id: 'inside', parts: [blocks, perBlock, convolutions] },
      { id: 'ends', parts: [convolutions, convolutions + 2], gives: [convolutions + 2] },
    ];
  },
  mistakes({ spec }) {
    const { blocks, perBlock, convolutions } = textbook(spec);
    const { projection } = networkOf(spec).figures.shortcuts;
    const layers = convolutions + 2;
    const slip = { misconception: null };
    return [
      { ...slip, id: 'endsForgotten', parts: [convolutions], answer: [convolutions] },
      { ...slip, id: 'oneEndForgotten', parts: [convolutions], answer: [convolutions + 1] },
      { ...slip, id: 'projectionsCounted', parts: [projection], answer: [layers + projection] },
      { ...slip, id: 'otherBlock', parts: [perBlock], answer: [blocks * (5 - perBlock) + 2] },
      { ...slip, id: 'blocksCounted', parts: [blocks, perBlock], answer: [blocks + 2] },
      { ...slip, id: 'blocksCounted', parts: [blocks, perBlock], answer: [blocks] },
      { ...slip, id: 'poolingCounted', parts: [layers], answer: [layers + (spec.stem === 'cifar' ? 1 : 2)] },
      { ...slip, id: 'normalisationsCounted', parts: [], answer: [2 * (convolutions + 1) + 1] },
    ];
  },
  subject: ({ spec }) => ({ spec, focus: null }),
};

function convolutionsPerBlock({ block }: ArchitectureSpec): number {
  return block === 'basic' ? 2 : 3;
}

function textbook(spec: ArchitectureSpec) {
  const blocks = spec.layers.reduce((sum, count) => sum + count, 0);
  const perBlock = convolutionsPerBlock(spec);
  return { blocks, perBlock, convolutions: blocks * perBlock };
}
