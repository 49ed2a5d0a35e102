import type { Lesson } from './lesson';

/** The residual block: a difference is learned, x is added, and then comes the activation; two kinds of it. */
export const residual: Lesson = {
  id: 'residual',
  steps: [
    { id: 'difference', figure: { kind: 'block', model: 'resnet34', block: 'layer1.1' } },
    {
      id: 'nothing',
      figure: { kind: 'block', model: 'resnet34', block: 'layer1.1' },
      question: { kind: 'choice', options: ['zero', 'one', 'never'], right: 'zero' },
    },
    {
      id: 'activate',
      figure: { kind: 'block', model: 'resnet34', block: 'layer1.1', layer: 'layer1.1.add' },
      question: { kind: 'choice', options: ['same', 'upwards', 'shapes'], right: 'upwards' },
    },
    {
      id: 'basic',
      figure: { kind: 'network', model: 'resnet34', focus: 'layer1.1' },
      question: { kind: 'params', model: 'resnet34', layer: 'layer3.1.conv1' },
    },
    {
      id: 'bottleneck',
      figure: { kind: 'block', model: 'resnet50', block: 'layer1.1' },
      question: { kind: 'kernels', model: 'resnet50', block: 'layer1.1' },
    },
    {
      id: 'saving',
      figure: {
        kind: 'pair',
        model: 'resnet34',
        changes: { base_planes: 256 },
        block: 'layer1.2',
        beside: { model: 'resnet50', block: 'layer1.1' },
      },
    },
    {
      id: 'price',
      figure: { kind: 'pair', model: 'resnet34', block: 'layer1.2', beside: { model: 'resnet50', block: 'layer1.1' } },
    },
    { id: 'deeper', figure: { kind: 'network', model: 'resnet152' } },
  ],
};
