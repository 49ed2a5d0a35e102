import type { Lesson } from './lesson';

const PRE_ACTIVATED = { kind: 'block', model: 'resnet200_pre', block: 'layer1.1' } as const;

/** The whole ResNeXt by two arguments, where its strides and activations stand, and what became of residual connections. */
export const beyond: Lesson = {
  id: 'beyond',
  steps: [
    {
      id: 'arguments',
      figure: { kind: 'code', framework: 'pytorch', model: 'resnext50_32x4d', line: 'groups=32, width_per_group=4' },
    },
    {
      id: 'width',
      figure: {
        kind: 'table',
        model: 'resnext50_32x4d',
        columns: ['resnet50', 'resnext50_32x4d', 'resnext101_32x8d', 'wide_resnet50_2'],
        answers: ['resnext101_32x8d', 'wide_resnet50_2'],
      },
      question: { kind: 'channels', model: 'resnext101_32x8d', layer: 'layer3.1.conv2' },
    },
    {
      id: 'stride',
      figure: {
        kind: 'block',
        model: 'resnet50',
        changes: { stride_on: '1x1' },
        block: 'layer2.0',
        layer: 'layer2.0.conv1',
      },
      question: { kind: 'choice', options: ['all', 'half', 'quarter'], right: 'quarter' },
    },
    { id: 'order', figure: PRE_ACTIVATED },
    {
      id: 'deep',
      figure: { kind: 'errors', model: 'resnet200_pre', set: 'preActivation', answers: ['resnet200', 'resnet200_pre'] },
      question: { kind: 'choice', options: ['lower', 'same', 'higher'], right: 'higher' },
    },
    {
      id: 'deletion',
      figure: { kind: 'network', model: 'resnet50', focus: 'layer3.2' },
      question: { kind: 'choice', options: ['both', 'vgg', 'neither'], right: 'vgg' },
    },
    { id: 'today', figure: { ...PRE_ACTIVATED, layer: 'layer1.1.add' } },
    {
      id: 'protocols',
      figure: { kind: 'errors', model: 'resnext101_64x4d', set: 'protocols' },
      question: { kind: 'choice', options: ['all', 'most', 'unknown'], right: 'unknown' },
    },
    { id: 'reading', figure: { kind: 'code', framework: 'pytorch', model: 'resnext50_32x4d' } },
  ],
};
