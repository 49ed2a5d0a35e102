import { type ExerciseWords, map, n, windowLength } from '../../exerciseWords';

export const outputShape: ExerciseWords['outputShape'] = {
  question: {
    map: (height, width, channels) => `A map of ${map(height, width, channels)} (height, width, channels) arrives.`,
    conv: (kernel, filters, stride, padding) =>
      `A ${kernel}×${kernel} convolution with ${filters} filters, stride ${stride} and padding ${padding} reads it. What shape comes out?`,
    maxpool: (kernel, stride, padding) =>
      `A ${kernel}×${kernel} max pooling with stride ${stride} and padding ${padding} reads it. What shape comes out?`,
  },
  fields: { shape: () => 'Output, height × width × channels' },
  hint: {
    formula: (kernel, stride, padding) =>
      `Along each axis, ⌊(n + 2p − k) / s⌋ + 1 with k = ${kernel}, s = ${stride}, p = ${padding}. The channels follow another rule.`,
  },
  steps: {
    height: (length, kernel, stride, padding, output) =>
      `Height: ${windowLength(length, kernel, stride, padding, output)}.`,
    width: (length, kernel, stride, padding, output) =>
      `Width: ${windowLength(length, kernel, stride, padding, output)}.`,
    square: (output) => `The map is square, so its width is ${output} too.`,
    filters: (filters) => `Each filter makes one channel: ${filters} channels.`,
    pooling: (channels) => `Pooling looks at each channel by itself: ${channels} channels stay.`,
    shape: (height, width, channels) => `Together: ${map(height, width, channels)}.`,
  },
  mistakes: {
    noPadding: (padding, kernel) =>
      `That is the shape without padding. Each side gets ${padding} more before the window of ${kernel} is laid on.`,
    onePadding: (padding) => `Padding ${padding} is added on both sides, not on one: n + 2p.`,
    noStride: (stride) => `That is the shape with stride 1. With stride ${stride} the window skips positions.`,
    roundedUp: (last, stride) =>
      `${last} / ${stride} is rounded down: a window that would hang over the edge does not count.`,
    noFirst: (moves, positions) =>
      `The window moves ${moves} times along the height, so it stands in ${positions} places: the first one counts too.`,
    channelsKept: (from, filters) =>
      `Every filter reads all ${from} channels and makes one of its own: there are as many channels as filters, ${filters}.`,
  },
};

export const layerParams: ExerciseWords['layerParams'] = {
  question: {
    network: (constructor) => `Take torchvision’s \`${constructor}\`.`,
    conv: (layer, kernel, from, to) =>
      `Its \`${layer}\` is a ${kernel}×${kernel} convolution from ${n(from)} to ${n(to)} channels, with a BN after it.`,
    groups: (groups) => `It has ${groups} groups.`,
    bn: (layer, channels) => `Its \`${layer}\` normalises ${n(channels)} channels.`,
    fc: (layer, from, to) => `Its \`${layer}\` is the classifier, from ${n(from)} features to ${n(to)} classes.`,
    ask: () => 'How many parameters does training change in this layer?',
  },
  fields: { params: () => 'Parameters' },
  hint: {
    conv: (kernel, to) =>
      `First one filter: ${kernel}×${kernel} weights for each channel that it reads. Then all ${n(to)} of them.`,
    grouped: (from, groups) => `A filter reads only its own group: ${n(from)} channels shared among ${groups} groups.`,
    bn: (channels) => `What does a BN learn for each of its ${n(channels)} channels, and what does it only measure?`,
    fc: (from, to) => `Every one of ${n(to)} classes has a weight for each of ${n(from)} features, and one thing more.`,
  },
  steps: {
    filter: (kernel, from, weights) => `One filter: ${kernel}·${kernel}·${n(from)} = ${n(weights)} weights.`,
    groupedFilter: (kernel, from, groups, inputs, weights) =>
      `A filter reads ${n(from)} / ${groups} = ${n(inputs)} channels: ${kernel}·${kernel}·${n(inputs)} = ${n(weights)} weights.`,
    filters: (to, weights, params) =>
      `${n(to)} filters: ${n(to)}·${n(weights)} = ${n(params)}. There is no bias: the BN after it shifts every channel anyway.`,
    bn: (channels, params) =>
      `γ and β are learnt for each channel: 2·${n(channels)} = ${n(params)}. The running mean and variance are measured, not trained.`,
    weights: (from, to, weights) => `Weights: ${n(from)}·${n(to)} = ${n(weights)}.`,
    biases: (weights, biases, params) =>
      `No BN follows, so each class has a bias: ${n(weights)} + ${n(biases)} = ${n(params)}.`,
  },
  mistakes: {
    biasCounted: (biases) => `You counted ${n(biases)} biases. A convolution before a BN has none: β does that work.`,
    groupsIgnored: (groups, inputs) =>
      `That is the convolution without groups. With ${groups} groups a filter reads only ${n(inputs)} channels.`,
    groupsIsWidth: (groups, inputs) =>
      `${groups} is the number of groups, not the channels in one: each filter reads ${n(inputs)}.`,
    oneGroupOnly: (groups) =>
      `That is one group’s share. There are ${groups} groups, and together they make all the output channels.`,
    kernelOnce: (kernel) => `A kernel has two sides: ${kernel}·${kernel} weights for each channel, not ${kernel}.`,
    bnIncluded: (bn) => `That includes the BN’s ${n(bn)} parameters. BN is a layer of its own.`,
    bnHasFour: (channels) =>
      `BN keeps four numbers for each of ${n(channels)} channels, but trains only γ and β. The other two are running statistics.`,
    bnHasOne: (channels) => `Each of the ${n(channels)} channels has two trained numbers: a scale γ and a shift β.`,
    biasForgotten: (biases) => `The classifier has no BN behind it, so it keeps its ${n(biases)} biases.`,
  },
};

export const layerMacs: ExerciseWords['layerMacs'] = {
  question: {
    network: (constructor, side) => `\`${constructor}\` reads an image of ${side}×${side} pixels.`,
    conv: (layer, kernel, from, to) =>
      `Its \`${layer}\` is a ${kernel}×${kernel} convolution from ${n(from)} to ${n(to)} channels.`,
    groups: (groups) => `It has ${groups} groups.`,
    reads: (side, channels, stride, padding) =>
      `It reads a map of ${map(side, side, channels)} with stride ${stride} and padding ${padding}.`,
    ask: () => 'How many multiply-accumulates does it do for one image?',
  },
  fields: { macs: () => 'MACs' },
  hint: {
    stride: (stride) => `Every weight is used once at each output position. How many are left with stride ${stride}?`,
    same: (side) =>
      `Every weight is used once at each output position: ${side}×${side} of them, since the map keeps its size.`,
    grouped: (from, groups) => `Weights times output positions. A filter reads ${n(from)} / ${groups} channels.`,
  },
  steps: {
    output: (side, kernel, stride, padding, output) =>
      `The output’s side: ${windowLength(side, kernel, stride, padding, output)}.`,
    weights: (kernel, from, to, weights) => `Weights: ${kernel}·${kernel}·${n(from)}·${n(to)} = ${n(weights)}.`,
    groupedWeights: (kernel, from, groups, to, weights) =>
      `Weights: ${kernel}·${kernel}·(${n(from)} / ${groups})·${n(to)} = ${n(weights)}.`,
    macs: (weights, output, macs) =>
      `Each weight works once at every output position: ${n(weights)}·${output}·${output} = ${n(macs)}.`,
  },
  mistakes: {
    flops: (flops) => `${n(flops)} are the FLOPs: a multiply-accumulate is one MAC, but two operations.`,
    inputPositions: (input, output) =>
      `You counted the ${input}×${input} positions of the input. The filter stands only where an output is made: ${output}×${output}.`,
    groupsIgnored: (groups) =>
      `That is the convolution without groups. Its ${groups} groups leave 1/${groups} of that work.`,
    groupsIsWidth: (groups, inputs) =>
      `${groups} is the number of groups, not the channels in one: each filter reads ${n(inputs)}.`,
    positionsForgotten: (weights, output) =>
      `${n(weights)} are the weights. Each of them works at ${output}×${output} positions.`,
    biasCounted: (to) =>
      `You added a bias for each of ${n(to)} channels. This convolution has none, and a bias multiplies nothing.`,
  },
};
