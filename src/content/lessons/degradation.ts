import type { ArchitectureSpec } from '../../model/architecture/spec';
import type { FigureNetwork, Lesson } from './lesson';

/** What was trained for the course is the catalogue's plain-56 but for this; a test compares them. */
const SMALL: Partial<ArchitectureSpec> = { base_planes: 8, in_channels: 1, input_size: [14, 14] };
const MEASURED: FigureNetwork = { model: 'cifar_plain56', changes: SMALL };

/** Plain networks get worse with depth, in training too; why that is neither overfitting nor a vanishing gradient. */
export const degradation: Lesson = {
  id: 'degradation',
  steps: [
    { id: 'stack', figure: { kind: 'network', model: 'plain34' } },
    {
      id: 'worse',
      figure: {
        kind: 'errors',
        model: 'plain34',
        set: 'plainAndResidual',
        answers: ['plain34', 'resnet18', 'resnet34'],
      },
      question: { kind: 'choice', options: ['lower', 'same', 'higher'], right: 'higher' },
    },
    {
      id: 'draw',
      figure: { kind: 'curves', ...MEASURED, networks: ['plain20', 'plain56'] },
      question: { kind: 'curve', of: 'plain56' },
    },
    { id: 'training', figure: { kind: 'measured', ...MEASURED, shows: 'errors' } },
    {
      id: 'construction',
      figure: { kind: 'network', model: 'plain34', focus: 'layer1.2' },
      question: { kind: 'choice', options: ['atMost', 'higher', 'unknown'], right: 'atMost' },
    },
    { id: 'gradients', figure: { kind: 'measured', ...MEASURED, shows: 'gradients' } },
    { id: 'longer', figure: { kind: 'curves', ...MEASURED, networks: ['plain56'], longer: true } },
    { id: 'easy', figure: { kind: 'curves', ...MEASURED, networks: ['plain20', 'plain56', 'resnet20', 'resnet56'] } },
  ],
};
