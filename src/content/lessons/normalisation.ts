import type { Lesson } from './lesson';

const BN = { kind: 'batchNorm', model: 'resnet50', layer: 'layer1.0.bn3' } as const;
const STACK = { kind: 'signals', model: 'plain34' } as const;

/** Batch normalisation: why a signal's size matters over depth, what the layer computes, and what it does not cure. */
export const normalisation: Lesson = {
  id: 'normalisation',
  steps: [
    {
      id: 'depth',
      figure: { kind: 'network', model: 'plain34' },
      question: { kind: 'choice', options: ['most', 'half', 'little'], right: 'little' },
    },
    { id: 'stack', figure: { ...STACK, factor: 0.9 } },
    { id: 'compute', figure: BN },
    {
      id: 'doubled',
      figure: { ...BN, moves: 'input' },
      question: { kind: 'choice', options: ['doubles', 'same', 'halves'], right: 'same' },
    },
    {
      id: 'learned',
      figure: { ...BN, moves: 'output' },
      question: { kind: 'params', model: 'resnet50', layer: 'layer1.0.bn3' },
    },
    { id: 'running', figure: { ...BN, moves: 'batches' } },
    { id: 'place', figure: { kind: 'block', model: 'resnet34', block: 'layer1.1', layer: 'layer1.1.bn1' } },
    { id: 'through', figure: { ...STACK, factor: 0.5, normalised: true } },
    { id: 'limits', figure: { kind: 'network', model: 'plain34' } },
  ],
};
