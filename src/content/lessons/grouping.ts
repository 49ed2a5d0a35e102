import type { Lesson } from './lesson';

/** Small enough to see every kernel: 16 channels in, 16 out. */
const SMALL = { model: 'cifar_resnet20', layer: 'layer1.0.conv1' } as const;

/** Grouped convolution: what a convolution's weights are, a g-th of them, and one kernel a channel. */
export const grouping: Lesson = {
  id: 'grouping',
  steps: [
    { id: 'pairs', figure: { kind: 'wiring', ...SMALL }, question: { kind: 'params', ...SMALL } },
    {
      id: 'cut',
      figure: { kind: 'wiring', ...SMALL, groups: 2 },
      question: { kind: 'choice', options: ['same', 'half', 'quarter'], right: 'half' },
    },
    { id: 'letters', figure: { kind: 'wiring', ...SMALL, groups: 4, slides: true } },
    {
      id: 'count',
      figure: { kind: 'wiring', model: 'resnext50_32x4d', layer: 'layer1.0.conv2' },
      question: { kind: 'params', model: 'resnext50_32x4d', layer: 'layer1.0.conv2' },
    },
    { id: 'depthwise', figure: { kind: 'wiring', ...SMALL, groups: 16 } },
    {
      id: 'block',
      figure: { kind: 'block', model: 'resnext50_32x4d', block: 'layer1.1', layer: 'layer1.1.conv2' },
      question: { kind: 'choice', options: ['thirtySecond', 'third', 'twoThirds'], right: 'third' },
    },
    { id: 'mixing', figure: { kind: 'block', model: 'resnext50_32x4d', block: 'layer1.1', layer: 'layer1.1.conv3' } },
  ],
};
