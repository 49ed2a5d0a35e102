import type { PaperId } from '../../../model/published/sources';
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
  /** Where published numbers come from and how they were measured. */
  papers: {
    resnet: 'He et al. 2015',
    preActivation: 'He et al. 2016',
    resnext: 'Xie et al. 2016',
    batchNorm: 'Ioffe and Szegedy 2015',
    kaiming: 'He et al. 2015',
    lossLandscape: 'Santurkar et al. 2018',
    ensembles: 'Veit et al. 2016',
    attention: 'Vaswani et al. 2017',
    convNeXt: 'Liu et al. 2022',
  } satisfies Record<PaperId, string>,
  conditions: (crops: number, side: number) =>
    `ImageNet validation set, ${crops === 1 ? `one ${side}² crop` : `${crops} crops of ${side}²`}`,
  cifar: (side: number) => `CIFAR-10 test set, the whole ${side}² image`,
  weights: (name: string) => `torchvision’s weights ${name}`,
  newRecipe: 'newer training recipe',
  inTable: (paper: string, table: number) => `${paper}, Table ${table}`,
  inTables: (paper: string, table: number, other: number) => `${paper}, Tables ${table} and ${other}`,
  inSection: (paper: string, section: string) => `${paper}, section ${section}`,
};
