import type { MeasuredNetwork } from '../../model/measured/experiment';

/** The words of the figures with networks that were trained for the course. */
export const measured = {
  title: 'Training loss, step by step',
  loss: 'training loss',
  step: 'step',
  chance: 'pure guessing',
  numbers: 'The numbers',
  network: 'network',
  names: { plain20: 'plain-20', plain56: 'plain-56', resnet20: 'ResNet-20', resnet56: 'ResNet-56' } satisfies Record<
    MeasuredNetwork,
    string
  >,
  yours: 'your curve',
  picture: (ends: string) => `Training loss over the steps. At the end: ${ends}.`,
  hint: 'Draw across the picture, or go from point to point with Tab and move it with the arrow keys.',
  point: (step: number) => `Loss at step ${step}`,
  close: 'Close. ',
  gap: (mean: string, drawn: string, truth: string) =>
    `Your curve is ${mean} away from the measured one on average. It ends at ${drawn}, the measured one at ${truth}.`,
  captions: { errors: 'Wrong answers after the last step', gradients: 'Size of the gradient before the first step' },
  columns: { errors: ['of training digits', 'of new digits'], gradients: ['in the first block', 'in the last block'] },
  /** What stands between two sentences. */
  between: ' ',
  madeWith: (backend: string, date: string) => `Measured for this course with TensorFlow.js (${backend}), ${date}.`,
  data: (images: string, side: number, batch: number) =>
    `${images} digits of ${side}×${side}, widths 8, 16, 32, batches of ${batch}.`,
  training: (rate: number, momentum: number, steps: number) =>
    `SGD at ${rate} with momentum ${momentum}, ${steps} steps.`,
  seeds: (seeds: number) => `Mean of ${seeds} seeds, with the lowest and the highest. Repeat it:`,
};
