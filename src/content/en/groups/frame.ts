import type { GroupsPart } from '../../../state/groupsState';

export const frame = {
  title: 'Groups',
  parts: {
    slider: 'One slider',
    resnext: 'Bottleneck → ResNeXt',
    cost: 'Same cost, more paths',
    network: 'The whole ResNeXt',
    shortcuts: 'Shortcuts and strides',
  } satisfies Record<GroupsPart, string>,
  partsLabel: 'Parts of this view',
  next: (part: string) => `Next: ${part}`,
  /** Computing with real tensors. */
  run: 'Run',
  runAgain: 'Run again',
  newSeed: 'New seed',
  running: 'Running…',
  starting: 'Starting TensorFlow.js…',
  cancel: 'Cancel',
  seed: 'Seed',
  failed: 'TensorFlow.js did not run.',
  backend: (name: string) => `backend ${name}`,
  /** 1.2e-7 */
  largestDifference: 'largest difference',
  floatNoise: 'float32 rounding: the sums are the same, added in another order',
  median: (runs: number) => `median of ${runs} runs`,
};
