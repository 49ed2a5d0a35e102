import type { Lesson } from './lesson';

const BLOCK = { model: 'resnext50_32x4d', block: 'layer1.1' } as const;

/** ResNeXt: split, transform, sum; why that is a grouped convolution; and what paths buy at equal cost. */
export const resnext: Lesson = {
  id: 'resnext',
  steps: [
    { id: 'split', figure: { kind: 'forms', ...BLOCK, form: 'a' } },
    {
      id: 'beside',
      figure: {
        kind: 'pair',
        model: 'resnet50',
        block: 'layer1.1',
        beside: { model: 'resnext50_32x4d', block: 'layer1.2' },
        counted: 'kernels',
      },
      question: { kind: 'kernels', model: 'resnext50_32x4d', block: 'layer1.2' },
    },
    {
      id: 'concatenate',
      figure: { kind: 'forms', ...BLOCK, form: 'b' },
      question: { kind: 'choice', options: ['same', 'differ'], right: 'differ' },
    },
    { id: 'grouped', figure: { kind: 'forms', ...BLOCK, form: 'c' } },
    {
      id: 'two',
      figure: { kind: 'twoLayers', ...BLOCK },
      question: { kind: 'choice', options: ['thirtySecond', 'half', 'all'], right: 'all' },
    },
    {
      id: 'width',
      figure: { kind: 'block', model: 'resnet50', block: 'layer1.1' },
      question: { kind: 'width', cardinality: 4 },
    },
    {
      id: 'paths',
      figure: {
        kind: 'errors',
        model: 'resnext50_32x4d',
        set: 'cardinality50',
        answers: ['2x40d', '4x24d', '8x14d', '32x4d'],
      },
      question: { kind: 'choice', options: ['rises', 'stays', 'falls'], right: 'falls' },
    },
    {
      id: 'twice',
      figure: {
        kind: 'errors',
        model: 'resnext101_64x4d',
        set: 'twiceTheCost',
        answers: ['resnet200', '1x100d', '2x64d', '64x4d'],
      },
      question: { kind: 'choice', options: ['deeper', 'wider', 'paths'], right: 'paths' },
    },
    { id: 'shortcuts', figure: { kind: 'errors', model: 'resnext50_32x4d', set: 'shortcutsRemoved' } },
  ],
};
