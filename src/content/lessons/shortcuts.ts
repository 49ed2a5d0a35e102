import type { Lesson } from './lesson';

/** Solid and dashed: which shortcuts need a convolution of their own, and why. */
export const shortcuts: Lesson = {
  id: 'shortcuts',
  steps: [
    { id: 'adding', figure: { kind: 'network', model: 'resnet34', focus: 'layer1.0' } },
    { id: 'which', figure: { kind: 'network', model: 'resnet34' }, question: { kind: 'projections' } },
    { id: 'downsampling', figure: { kind: 'block', model: 'resnet34', block: 'layer2.0', layer: 'layer2.0.conv1' } },
    {
      id: 'cost',
      figure: { kind: 'block', model: 'resnet34', block: 'layer2.0', layer: 'layer2.0.downsample.0' },
      question: { kind: 'params', model: 'resnet34', layer: 'layer2.0.downsample.0' },
    },
    {
      id: 'bottleneck',
      figure: { kind: 'network', model: 'resnet50', focus: 'layer1.0' },
      question: { kind: 'choice', options: ['solid', 'dashed'], right: 'dashed' },
    },
    {
      id: 'condition',
      figure: { kind: 'block', model: 'resnet50', block: 'layer1.0', layer: 'layer1.0.downsample.0' },
    },
    { id: 'options', figure: { kind: 'network', model: 'resnet34', changes: { shortcut: 'A' }, focus: 'layer2.0' } },
  ],
};
