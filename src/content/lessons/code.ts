import type { Lesson } from './lesson';

/** Writing it: one class and its arguments, both blocks, a stage and the whole network, line by line. */
export const code: Lesson = {
  id: 'code',
  steps: [
    { id: 'arguments', figure: { kind: 'code', framework: 'pytorch', model: 'resnet50' } },
    {
      id: 'basic',
      figure: { kind: 'code', framework: 'pytorch', model: 'resnet34', section: 'BasicBlock' },
      question: { kind: 'choice', options: ['yes', 'no'], right: 'no' },
    },
    {
      id: 'padding',
      figure: { kind: 'block', model: 'resnet34', block: 'layer1.1', layer: 'layer1.1.conv1' },
      question: { kind: 'padding', kernel: 7 },
    },
    {
      id: 'forward',
      figure: { kind: 'code', framework: 'pytorch', model: 'resnet34', section: 'BasicBlock', line: 'if stride != 1' },
    },
    {
      id: 'mistake',
      figure: { kind: 'block', model: 'resnet34', block: 'layer2.0' },
      question: { kind: 'choice', options: ['relu', 'projection', 'sum'], right: 'projection' },
    },
    { id: 'bottleneck', figure: { kind: 'code', framework: 'pytorch', model: 'resnet50', section: 'Bottleneck' } },
    {
      id: 'stage',
      figure: { kind: 'code', framework: 'pytorch', model: 'resnet34', section: 'ResNet._make_layer' },
      question: { kind: 'projected', model: 'resnet34', stage: 'layer2' },
    },
    { id: 'network', figure: { kind: 'code', framework: 'pytorch', model: 'resnet34', section: 'ResNet.__init__' } },
    { id: 'torchvision', figure: { kind: 'code', framework: 'pytorch', model: 'resnext50_32x4d' } },
  ],
};
