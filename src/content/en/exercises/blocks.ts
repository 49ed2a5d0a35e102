import { type ExerciseWords, map, n } from '../../exerciseWords';

export const blockParams: ExerciseWords['blockParams'] = {
  question: {
    network: (constructor) => `Take torchvision’s \`${constructor}\`.`,
    basic: (block, from, to) =>
      `Its block \`${block}\` is a BasicBlock that reads ${n(from)} channels and puts out ${n(to)}.`,
    bottleneck: (block, from, width, to) =>
      `Its block \`${block}\` is a Bottleneck that reads ${n(from)} channels, is ${n(width)} wide in its 3×3 and puts out ${n(to)}.`,
    groups: (groups) => `The 3×3 has ${groups} groups.`,
    ask: () => 'How many parameters does the whole block train, with its BN and its shortcut?',
  },
  fields: { params: () => 'Parameters of the block' },
  hint: {
    basic: (from, to) =>
      `Two 3×3 convolutions with a BN each. Then the shortcut: can ${n(from)} channels be added to ${n(to)} as they are, at the same size?`,
    bottleneck: (from, width, to) =>
      `1×1 from ${n(from)} to ${n(width)}, 3×3, 1×1 to ${n(to)}, with a BN each. Then the shortcut: does it need a projection?`,
  },
  steps: {
    conv: (name, kernel, inputs, to, weights) =>
      `\`${name}\`: ${kernel}·${kernel}·${n(inputs)}·${n(to)} = ${n(weights)}.`,
    bn: (channels, params) =>
      `The BN after them: γ and β for ${n(channels)} channels in all, 2·${n(channels)} = ${n(params)}.`,
    projection: (from, to, params) =>
      `The shortcut is dashed: a 1×1 convolution and its BN, ${n(from)}·${n(to)} + 2·${n(to)} = ${n(params)}.`,
    identity: (channels) =>
      `The shortcut is solid: input and output both have ${n(channels)} channels and the same size. It costs nothing.`,
    total: (convolutions, bn, shortcut, params) =>
      `Together: ${n(convolutions)} + ${n(bn)} + ${n(shortcut)} = ${n(params)}.`,
  },
  mistakes: {
    bottleneckThoughtSolid: (from, to, projection) =>
      `The stride is 1, yet ${n(from)} channels cannot be added to ${n(to)}. The shortcut projects, for ${n(projection)} parameters more.`,
    projectionForgotten: (from, to, projection) =>
      `The shortcut is missing: from ${n(from)} channels at full size to ${n(to)} at half it needs a projection of ${n(projection)} parameters.`,
    projectionBnForgotten: (channels) => `The projection has a BN too, over ${n(channels)} channels.`,
    projectionAdded: (channels) =>
      `This shortcut needs no projection: size and ${n(channels)} channels agree on both sides.`,
    biasCounted: (biases) =>
      `You counted ${n(biases)} biases. Every convolution of the block has a BN after it, so none has a bias.`,
    bnHasFour: (channels) =>
      `You took four parameters for each of the ${n(channels)} normalised channels. Two are trained; the running statistics are not.`,
    bnForgotten: (params) => `The BN layers are missing: they train ${n(params)} parameters.`,
    wholeBlockShrinks: (groups, middle) =>
      `You divided all three convolutions by ${groups}. Only the 3×3 is grouped; it has ${n(middle)} weights, the 1×1 keep theirs.`,
    groupsIgnored: (groups) => `That is the block without groups. The ${groups} groups cut the weights of its 3×3.`,
  },
};

export const shortcuts: ExerciseWords['shortcuts'] = {
  question: {
    basic: (stem) => `A network of BasicBlocks; its stem puts out ${stem} channels.`,
    bottleneck: (stem, expansion) =>
      `A network of Bottlenecks, which put out ${expansion} · \`planes\` channels; its stem puts out ${stem}.`,
    ask: () => 'Look at the first block of each stage. Is its shortcut solid or dashed, and why?',
  },
  fields: { stage: (stage, planes, stride) => `${stage}: planes ${planes}, stride ${stride}` },
  hint: {
    condition: (expansion) =>
      expansion === 1
        ? 'Dashed where `stride != 1 or in_planes != planes`. What a stage reads, the one before it has put out.'
        : `Dashed where \`stride != 1 or in_planes != planes * ${expansion}\`. What a stage reads, the one before it has put out.`,
  },
  steps: {
    solid: (stage, from, to, stride) =>
      `${stage}: ${n(from)} channels in and ${n(to)} out, stride ${stride}. Both agree: solid.`,
    stride: (stage, from, to, stride) =>
      `${stage}: ${n(from)} channels in and ${n(to)} out, but stride ${stride} makes the map smaller: dashed for its size.`,
    channels: (stage, from, to, stride) =>
      `${stage}: stride ${stride} keeps the size, but ${n(from)} ≠ ${n(to)} channels: dashed for the channels.`,
    both: (stage, from, to, stride) =>
      `${stage}: ${n(from)} ≠ ${n(to)} channels, and stride ${stride} makes the map smaller: dashed for both.`,
  },
  mistakes: {
    bottleneckThoughtSolid: (from, to) =>
      `The first stage has stride 1, but its bottleneck puts out ${n(to)} channels and reads ${n(from)}: they cannot be added.`,
    strideAlone: (stage, from, to) =>
      `You asked for the stride alone. In ${stage} the channels change as well, from ${n(from)} to ${n(to)}.`,
    channelsAlone: (stage, stride) =>
      `You asked for the channels alone. In ${stage} stride ${stride} makes the map smaller as well.`,
    expansionForgotten: (expansion) =>
      `A block puts out ${expansion} times its planes. Compare that with what it reads.`,
  },
};

export const codeBug: ExerciseWords['codeBug'] = {
  question: {
    basic: () => 'This should be ResNet’s BasicBlock, but one line is wrong.',
    bottleneck: () => 'This should be ResNet’s Bottleneck, but one line is wrong.',
    grouped: () => 'This should be ResNeXt’s Bottleneck, but one line is wrong.',
    call: (call, side, channels) => `It shows in \`${call}\`, which reads a map of ${map(side, side, channels)}.`,
    ask: () => 'Which line?',
  },
  fields: { line: () => 'Line' },
  hint: {
    shapes: (side, channels) =>
      `PyTorch stops with an error. Start from ${map(side, side, channels)} and note the shape after every line of \`forward\`, and after the shortcut.`,
    silent: () => 'It runs without an error. Compare it with the paper: the order of layers, biases, groups, widths.',
  },
  steps: {
    shortcutStride: (main, shortcut) =>
      `The main path strides and ends at ${main}×${main}; the shortcut does not and stays at ${shortcut}×${shortcut}. They cannot be added.`,
    strideMissing: (main, shortcut) =>
      `The main path does not stride and stays at ${main}×${main}; the shortcut ends at ${shortcut}×${shortcut}. They cannot be added.`,
    strideTwice: (main, shortcut) =>
      `The main path strides twice and ends at ${main}×${main}; the shortcut ends at ${shortcut}×${shortcut}. They cannot be added.`,
    noPadding: (before, after) =>
      `Without padding the 3×3 turns ${before}×${before} into ${after}×${after}, which no longer fits the shortcut.`,
    reluBeforeAddition: () =>
      'A ReLU before the addition lets the block only add to x, never take away from it. The ReLU comes after the addition.',
    conditionExpansion: (from, to) =>
      `The condition compares with the planes, not with what the block puts out. So it builds no projection, and ${n(from)} channels meet ${n(to)}.`,
    biasBeforeBn: (biases) =>
      `A BN follows and subtracts the mean: the ${n(biases)} biases change nothing, and β shifts in their place.`,
    groupsOnPointwise: (groups, channels) =>
      `The first 1×1 is cut into ${groups} groups of ${n(channels)} channels: it no longer mixes all channels. Only the 3×3 is grouped.`,
    groupsMissing: (groups, grouped, dense) =>
      `The 3×3 has lost its ${groups} groups: ${n(dense)} weights instead of ${n(grouped)}.`,
    shortcutUnused: (input, from, output, to) =>
      `x is added as it came, ${map(input, input, from)}, and not what the shortcut makes of it: ${map(output, output, to)} is needed.`,
    shortcutOfOutput: (from, to) =>
      `The shortcut is a parallel path: its convolution expects x with ${n(from)} channels, and here it is given the main path’s ${n(to)}.`,
    bnWidth: (width, to) => `The last convolution puts out ${n(to)} channels; this BN is made for ${n(width)}.`,
    expansionIsTwo: (wrong, right) =>
      `ResNeXt’s blocks put out as much as ResNet’s, four times their planes: ${n(right)} channels, not ${n(wrong)}. Only the middle is wider.`,
    fix: (line, code) => `Line ${line} should read \`${code}\`.`,
  },
  mistakes: {
    noBiasIsRight: (line) => `Line ${line} is right. It has no bias because a BN follows.`,
    groupsAreRight: (groups, width) =>
      `This line is right: \`groups\` is how many groups there are, ${groups}, and together they are ${n(width)} channels wide.`,
    conditionIsRight: (from, to) =>
      `The condition is right: it compares what comes in, ${n(from)} channels, with what goes out, ${n(to)}. Either test alone asks for a projection.`,
    widthIsRight: (planes, baseWidth, groups, width) =>
      `This line is torchvision’s own: ${n(planes)} · (${baseWidth} / 64) · ${groups} = ${n(width)} channels.`,
    additionIsRight: () => 'The addition is right: the shortcut reads x beside the main path, not after it.',
    expansionIsRight: (to) => `The expansion is right: the block puts out ${n(to)} channels, in ResNeXt as in ResNet.`,
    reluIsRight: () => 'This line is right: add first, then activate.',
    projectionIsRight: (from, to) =>
      `The projection is right: 1×1, from ${n(from)} to ${n(to)} channels, with the block’s own stride.`,
  },
};
