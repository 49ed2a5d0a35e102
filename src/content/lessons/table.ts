import type { Lesson } from './lesson';

const STAGES = ['layer1', 'layer2', 'layer3', 'layer4'] as const;

/** The whole table: what its brackets say, how layers are counted, and where the weights and the work are. */
export const table: Lesson = {
  id: 'table',
  steps: [
    { id: 'brackets', figure: { kind: 'table', model: 'resnet34', columns: ['resnet18', 'resnet34'] } },
    {
      id: 'counting',
      figure: { kind: 'table', model: 'resnet34', columns: ['resnet34', 'resnet50'] },
      question: { kind: 'layers', model: 'resnet50', changes: { layers: [2, 2, 2, 2] } },
    },
    {
      id: 'shapes',
      figure: { kind: 'network', model: 'resnet34' },
      question: { kind: 'lastSide', model: 'resnet34', changes: { input_size: [320, 320] } },
    },
    {
      id: 'depths',
      figure: {
        kind: 'table',
        model: 'resnet50',
        columns: ['resnet50', 'resnet101', 'resnet152', 'resnet200'],
        answers: ['resnet101', 'resnet152', 'resnet200'],
      },
      question: { kind: 'grows', to: 'resnet101', options: STAGES },
    },
    {
      id: 'parameters',
      figure: { kind: 'costs', model: 'resnet34', counted: ['params'] },
      question: { kind: 'heaviest', counted: 'params', options: STAGES },
    },
    {
      id: 'work',
      figure: { kind: 'costs', model: 'resnet34', counted: ['params', 'macs'] },
      question: { kind: 'heaviest', counted: 'macs', options: STAGES },
    },
    {
      id: 'thousand',
      figure: {
        kind: 'table',
        model: 'cifar_resnet1202',
        columns: ['cifar_resnet20', 'cifar_resnet110', 'cifar_resnet1202'],
      },
      question: { kind: 'choice', options: ['fails', 'better', 'worse'], right: 'worse' },
    },
  ],
};
