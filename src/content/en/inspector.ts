import type { ShortcutKind } from '../../model/architecture/shortcut';

export const inspector = {
  blockTitle: (stage: string, block: number) => `${stage} · block ${block}`,
  stemTitle: 'stem',
  headTitle: 'head',
  previous: 'Previous block',
  next: 'Next block',
  blockPicture: (id: string) => `The layers of ${id}`,
  stride: (stride: number) => `stride ${stride}`,
  dilation: (dilation: number) => `dilation ${dilation}`,
  groups: (groups: number) => `${groups} groups`,
  zeros: (channels: number) => `+ ${channels} zeros`,
  why: {
    identity: 'Why is it solid?',
    projection: 'Why is it dashed?',
    padding: 'Why is it dotted?',
    none: 'Why is nothing added?',
  } satisfies Record<ShortcutKind, string>,
  tests: 'The two tests',
  strideDiffers: (stride: number) => `stride ${stride} ≠ 1`,
  strideAgrees: 'stride 1',
  channelsDiffer: (from: number, to: number) => `${from} ≠ ${to} channels`,
  channelsAgree: (channels: number) => `${channels} = ${channels} channels`,
  fired: 'asks for more than the identity',
  agrees: 'agrees',
  because: {
    both: (input: string, output: string) =>
      `The input is ${input}, the output ${output}: the size and the channels both change. Either alone would ask for a projection.`,
    onlyStride: (input: string, output: string) =>
      `The input is ${input}, the output ${output}: the channels agree, but the stride halves the map, so the two cannot be added as they are.`,
    onlyChannels: (input: string, output: string, from: number, to: number) =>
      `The input is ${input}, the output ${output}. The stride is 1, but ${from} ≠ ${to}: the map is as large as before, and its channels still do not fit.`,
    always: (shape: string) =>
      `Input and output are both ${shape}, so the identity would do. Option C projects in every block all the same.`,
    identity: (shape: string) =>
      `Input and output are both ${shape}. They are added unchanged: no parameters, and next to no computation.`,
    padding: (input: string, output: string, zeros: number) =>
      zeros > 0
        ? `The input is ${input}, the output ${output}. Option A adds no weights: it keeps every stride-th position and fills ${zeros} new channels with zeros, half before and half after the old ones.`
        : `The input is ${input}, the output ${output}. Option A adds no weights: it keeps every stride-th position.`,
    none: 'This is a plain network: each block passes on F(x), and nothing carries x past it.',
  },
  averages:
    'Averaged first (ResNet-D): a 1×1 with stride 2 reads one position in four; the mean of 2×2 reads them all, and the 1×1 after it strides nowhere.',
  averagesNothing:
    'There is no stride here, so nothing is averaged before the 1×1; its module keeps its place all the same.',
  preProjection: 'Pre-activation: the projection reads x after the first BN and ReLU, and has no BN of its own.',
  preOrder: 'Pre-activation: BN and ReLU come before each convolution, and nothing follows the addition.',
  parallel: '`downsample` is torchvision’s name for the parallel path; it does not run after the block.',
  layersTitle: 'Layers',
  columns: { layer: 'layer', kernel: 'kernel', output: 'output', params: 'params' },
  outputSize: 'Output size',
  height: 'height',
  width: 'width',
  parameters: 'Parameters',
  macs: 'Multiply-accumulates',
  receptiveField: 'Receptive field',
  receptiveFieldText: (size: string, stride: string) =>
    `each output value depends on ${size} × ${size} input pixels; its neighbour’s lie ${stride} further`,
  wholeImage: 'sees the whole image',
  bnParameters: (channels: number) =>
    `γ and β for each of ${channels} channels; BN also keeps a running mean and variance each (buffers, not trained)`,
  fcParameters: 'weights and biases',
  noParameters: 'no parameters',
  activations: 'Activations',
  buffers: 'Buffers',
  blockTotal: 'Whole block',
  sectionTotal: 'Whole section',
  count: 'count',
  ofNetwork: 'of the network',
};
