import type { PathForm } from '../../../model/figures/formKernels';

const n = (count: number) => count.toLocaleString('en');

/** The channels of a path among all paths', from 1. */
const channels = (path: number, width: number) =>
  width === 1 ? `channel ${n(path)}` : `channels ${n((path - 1) * width + 1)} to ${n(path * width)}`;
const rest = (cardinality: number) =>
  cardinality === 2 ? 'those of the other one' : `those of the other ${n(cardinality - 1)}`;

export const resnext = {
  title: 'ResNet’s bottleneck becomes ResNeXt’s',
  lead: 'The middle of the block splits into many narrow paths, at the same cost. It can be written down in three ways, and all three compute the same.',
  presets: 'Blocks of the ResNeXt paper at about the same cost',
  cardinality: 'Cardinality C, the number of paths',
  pathWidth: 'Width d of a path',
  pathWidthSlider: 'Width d of a path, by slider',
  paths: (count: number) => (count === 1 ? '1 path' : `${n(count)} paths`),
  channels: (count: number) => (count === 1 ? '1 channel' : `${n(count)} channels`),
  sideBySide: 'Both blocks and their parameters',
  hourglass: (widths: string) => `A block with its shortcut; channels ${widths}`,
  inside: (own: number, base: number) =>
    own === base
      ? `Both blocks are ${n(own)} channels wide inside.`
      : `Inside, the block has ${n(own)} channels instead of ${n(base)}.`,
  middle: (own: number, base: number) =>
    own === base ? 'The 3×3 costs the same.' : `Its 3×3 has ${n(own)} weights instead of ${n(base)}.`,
  sameTotal: 'The block costs exactly the same.',
  totalDiffers: (percent: string) => `The whole block: ${percent} %.`,
  withoutNorm: 'Weights of convolutions; BN left out, as in the paper.',
  formsTitle: 'Three forms of the same block',
  formsText:
    'A coloured strip is one path’s part of a weight matrix. Follow a path from form to form: its weights move, and stay what they are.',
  forms: { a: '(a) split and sum', b: '(b) concatenate early', c: '(c) grouped convolution' } satisfies Record<
    PathForm,
    string
  >,
  follow: 'Follow path',
  pathOf: (path: number, all: number) => `path ${n(path)} of ${n(all)}`,
  pictureLabels: {
    a: (paths) => `Form (a): ${n(paths)} paths from the input to a sum, each with a 1×1, a 3×3 and a 1×1 of its own`,
    b: (paths) =>
      `Form (b): ${n(paths)} paths, each with a 1×1 and a 3×3 of its own; their channels are concatenated for one last 1×1`,
    c: (paths) =>
      `Form (c): one 1×1, one 3×3 in ${n(paths)} groups, its weights in blocks along the diagonal of a matrix, and one last 1×1`,
  } satisfies Record<PathForm, (paths: number) => string>,
  concatenate: (paths: number, width: number) =>
    `concatenate: ${n(paths)} × ${n(width)} = ${n(paths * width)} channels`,
  sum: 'sum',
  followed: {
    a: (path, cardinality, pathWidth, outerChannels) =>
      cardinality === 1
        ? 'With a single path there is nothing to split: this is ResNet’s bottleneck.'
        : `Path ${n(path)} has three kernels of its own: ${n(outerChannels)} → ${n(pathWidth)}, ${n(pathWidth)} → ${n(pathWidth)}, ${n(pathWidth)} → ${n(outerChannels)}. Its ${n(outerChannels)} outputs are added to ${rest(cardinality)}.`,
    b: (path, cardinality, pathWidth) =>
      cardinality === 1
        ? 'With a single path there is nothing to concatenate: this is ResNet’s bottleneck.'
        : `Path ${n(path)} now ends after its 3×3. What it puts out is ${channels(path, pathWidth)} of ${n(cardinality * pathWidth)}; its last 1×1 is the part of the one matrix that reads them.`,
    c: (path, cardinality, pathWidth) =>
      cardinality === 1
        ? 'With a single path there is one group: this is ResNet’s bottleneck.'
        : `Path ${n(path)} is ${channels(path, pathWidth)} all the way: outputs of the first 1×1, block ${n(path)} on the diagonal of the 3×3, inputs of the last 1×1. The grey rest of the 3×3 does not exist.`,
  } satisfies Record<PathForm, (path: number, cardinality: number, pathWidth: number, outerChannels: number) => string>,
  sameInEach: 'weights in each of the three forms',
  same: {
    title: 'Are they really the same?',
    text: 'Run all three on the same random tensors, with the same weights: three convolutions, a ReLU after the first two, neither BN nor shortcut.',
    run: 'Run all three',
    difference: '|(a) − (c)|',
    mapLabel: (name: string, channel: number, low: string, high: string) =>
      `${name}, output channel ${channel}: values from ${low} to ${high}`,
    scale: (channel: number, all: number, full: string) =>
      `Output channel ${channel} of ${all}. One colour scale for all four: blue below 0, red above, full colour at ±${full}.`,
    ranOn: (backend: string, runs: number, side: number, block: string, seed: number) =>
      `${block}, map of ${side} × ${side}, backend ${backend}, seed ${seed}. Parameters counted in the tensors that were used; times are medians of ${runs} runs.`,
    noise: (because: string) => `This is ${because}.`,
    noDifference: 'Not even the rounding differs: here all three forms add the same numbers in the same order.',
    largestOutput: 'largest output, to compare',
    columns: { form: 'form', params: 'parameters', time: 'time', pair: 'outputs' },
  },
  why: {
    title: 'Why the sum is one matrix',
    text: 'The last 1×1 adds up products. Cut its matrix where one path’s channels end and the next one’s begin, and it adds up the paths: each part is that path’s own 1×1. The matrix stands upright here, a row for every output channel.',
    channel: 'Output channel',
    row: 'Row',
    column: 'Column',
    pick: 'or click a value in the maps above',
    rows: { matrix: 'W', row: (channel: number) => `its row ${channel}`, values: 'z', sums: 'running sum' },
    matrixLabel: (paths: number) =>
      `The matrix of the last 1×1 in ${n(paths)} parts, one for every path, and one of its rows`,
    pictureLabel: (paths: number, total: string) =>
      `One row of the last 1×1 in ${n(paths)} parts, the numbers that it meets, and the partial sums, which add up to ${total}`,
    waiting: 'Run the block, and one output value is taken apart here, path by path.',
    share: (path: number, products: number, partial: string) =>
      products === 1
        ? `Path ${n(path)} adds one product: ${partial}.`
        : `Path ${n(path)} adds ${n(products)} products: ${partial}.`,
    sumOfPaths: (paths: number) => (paths === 1 ? 'the one path' : `sum of the ${n(paths)} paths, as in (a)`),
    computed: 'what TensorFlow.js computed in (a), (b), (c)',
    colours:
      'z is what the 3×3s of all paths put out, after the ReLU. Cells are red above 0 and blue below, each row on a colour scale of its own.',
    concatenated: (all: number) => `row over all ${n(all)} channels, as in (b) and (c)`,
  },
  two: {
    title: 'With two layers, nothing is left to split',
    text: 'Try the same with ResNet-34’s block of two 3×3 convolutions. The first layers of all paths read the same input, so they stack into one matrix. The last layers are summed, so they join into one matrix. Nothing stands between.',
    paths: (count: number, width: number) =>
      count === 1 ? `1 path of width ${n(width)}` : `${n(count)} paths of width ${n(width)}`,
    dense: (width: number) => `one block, ${n(width)} wide`,
    pathsLabel: (paths: number) => `${n(paths)} paths of two 3×3 convolutions, summed`,
    denseLabel: (width: number) => `Two 3×3 convolutions with ${n(width)} channels between them, both dense`,
    counts: 'Weights, split and dense',
    block: 'block',
    blocks: { basic: 'two layers', bottleneck: 'bottleneck' },
    between:
      'The paths are the wide dense block, weight for weight. Only a layer between the two, such as the bottleneck’s 3×3, keeps paths apart and saves weights.',
    torchvision:
      'So the paper splits only blocks of three layers or more, and torchvision’s two-layer block takes no groups:',
  },
};
