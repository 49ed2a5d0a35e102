import { type ExerciseWords, n } from '../../exerciseWords';

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

export const stageTable: ExerciseWords['stageTable'] = {
  question: {
    network: (constructor, side) => `\`${constructor}\` reads an image of ${side}×${side} pixels.`,
    basic: () => 'Fill in each stage: the side of its map, and its channels.',
    bottleneck: () =>
      'Fill in each stage: the side of its map, the channels of its 3×3, and those that a block puts out.',
  },
  fields: {
    side: (stage) => `${stage}, side of the map`,
    width: (stage) => `${stage}, channels of the 3×3`,
    output: (stage) => `${stage}, output channels`,
  },
  hint: {
    basic: (side) =>
      `The stem halves ${side} twice: 7×7 with stride 2, then the pooling. conv2_x keeps the size with 64 channels; every later stage halves one and doubles the other.`,
    bottleneck: (side, widthPerGroup, groups) =>
      `The stem halves ${side} twice, conv2_x not at all. Its planes are 64: the 3×3 has 64 · ${widthPerGroup} / 64 · ${groups} channels, the output 4 · 64.`,
  },
  steps: {
    stem: (side, convolved, pooled) =>
      `Stem: the 7×7 with stride 2 turns ${side} into ${convolved}, the pooling turns that into ${pooled}. Both round up, thanks to their padding.`,
    basic: (stage, side, channels) => `${stage}: ${side}×${side}, ${n(channels)} channels.`,
    bottleneck: (stage, side, planes, width, output) =>
      `${stage}: ${side}×${side}; planes ${n(planes)}, so the 3×3 has ${n(width)} channels and the block puts out 4 · ${n(planes)} = ${n(output)}.`,
  },
  mistakes: {
    everyStageHalves: (stage) =>
      `${stage} does not halve the map: the pooling just did. Only the stages after it begin with stride 2.`,
    poolForgotten: (convolved, pooled) =>
      `After the 7×7 comes a max pooling with stride 2: it turns ${convolved} into ${pooled}.`,
    roundedDown: () => 'An odd side is rounded up: the padding of 1 gives the 3×3 one more place to stand.',
    expansionIsTwo: () =>
      'A block puts out four times its planes, in ResNeXt as in ResNet: 256, 512, 1024, 2048. Only the middle is wider.',
    expansionForgotten: (expansion) =>
      `The last 1×1 of a bottleneck widens: the output has ${expansion} times the planes.`,
    widthIsPlanes: (groups, widthPerGroup) =>
      `The 3×3 is as wide as the planes only in a plain ResNet. Here: planes · ${widthPerGroup} / 64, times ${groups} groups.`,
    widthPerGroupAlone: (groups) => `That is the width of one group. There are ${groups}.`,
  },
};

export const cardinalityWidth: ExerciseWords['cardinalityWidth'] = {
  question: {
    budget: (channels, single) => `A bottleneck reads and puts out ${n(channels)} channels; its 3×3 has ${single}.`,
    ask: (cardinality) =>
      `Now it is to have ${cardinality} paths, each with a 1×1, a 3×3 and a 1×1 of its own, for about as many weights (BN not counted). How wide is each path, as the nearest whole number?`,
  },
  fields: { width: () => 'Width of a path, d' },
  hint: {
    equation: (channels, cardinality) =>
      `${cardinality} · (${n(channels)}·d + 3·3·d·d + d·${n(channels)}) must be what the one path costs.`,
  },
  steps: {
    budget: (channels, single, budget) =>
      `One path costs ${n(channels)}·${single} + 3·3·${single}·${single} + ${single}·${n(channels)} = ${n(budget)} weights.`,
    perPath: (budget, cardinality, share) =>
      `Each of ${cardinality} may cost ${n(budget)} / ${cardinality} = ${n(share)}.`,
    equation: (linear, share) => `So 9d² + ${n(linear)}·d = ${n(share)}.`,
    root: (linear, share, exact) => `d = (−${n(linear)} + √(${n(linear)}² + 4·9·${n(share)})) / (2·9) ≈ ${exact}.`,
    rounded: (exact, width, cost, budget) =>
      `${exact} is nearest to d = ${width}: ${n(cost)} weights against ${n(budget)}.`,
  },
  mistakes: {
    widthDivided: (single, cardinality, cost, budget) =>
      `${single} / ${cardinality} keeps all paths together as wide as before, and the grouped 3×3 gets cheaper: ${n(cost)} weights of ${n(budget)}. There is room for more.`,
    onlyTheMiddle: (cardinality) =>
      `Dividing by √${cardinality} keeps the cost of the 3×3 alone. The 1×1 layers have to be paid as well.`,
    groupsIsWidth: (cardinality) => `${cardinality} is the number of paths; asked is the width of one.`,
    allPathsTogether: (cardinality, width) =>
      `That is all ${cardinality} paths together. One of them is ${width} wide.`,
    oneTooFew: (exact) => `The exact width is ${exact}; the whole number above it is nearer.`,
    oneTooMany: (exact) => `The exact width is ${exact}; the whole number below it is nearer.`,
  },
};

export const countLayers: ExerciseWords['countLayers'] = {
  question: {
    network: (constructor) => `Which number belongs in the name of \`${constructor}\`?`,
    three: (constructor) =>
      `\`${constructor}\` has three stages and, as on CIFAR, a 3×3 for its stem. Which number belongs in its name?`,
    ask: () => 'It counts the convolutions of the main path and the classifier.',
  },
  fields: { layers: () => 'Layers' },
  hint: {
    which: (perBlock) =>
      `Each block counts ${perBlock}. Do not forget what stands before the first block and after the last.`,
  },
  steps: {
    blocks: (sum, blocks) => `Blocks: ${sum} = ${blocks}.`,
    inside: (blocks, perBlock, convolutions) =>
      `Each has ${perBlock} convolutions on its main path: ${blocks} · ${perBlock} = ${convolutions}. Projections stand beside it and do not count.`,
    ends: (convolutions, layers) => `With the stem’s convolution and the classifier: ${convolutions} + 2 = ${layers}.`,
  },
  mistakes: {
    endsForgotten: (convolutions) =>
      `${convolutions} are in the blocks. The first convolution and the classifier count as well.`,
    oneEndForgotten: (convolutions) =>
      `To the ${convolutions} in the blocks come two more: the first convolution and the classifier.`,
    projectionsCounted: (projections) =>
      `You counted the projections too, ${projections} of them. The name counts the main path only.`,
    otherBlock: (perBlock) => `This network’s block has ${perBlock} convolutions on its main path.`,
    blocksCounted: (blocks, perBlock) => `You counted ${blocks} blocks, but each holds ${perBlock} convolutions.`,
    poolingCounted: (layers) => `Pooling has no weights and does not count: ${layers} layers have.`,
    normalisationsCounted: () => 'BN layers are not counted, though they have parameters.',
  },
};

export const widths: ExerciseWords['widths'] = {
  question: {
    network: (groups, widthPerGroup, planes) =>
      `A ResNeXt with \`groups\` = ${groups} and \`width_per_group\` = ${widthPerGroup}; \`planes\` is ${planes} in conv2_x and doubles with every stage.`,
    ask: (stage) => `How many channels has a block of ${stage}?`,
  },
  fields: {
    perGroup: () => 'One group of the 3×3',
    width: () => 'The whole 3×3',
    output: () => 'Output of the block',
  },
  hint: {
    line: (stage, planes) =>
      `In ${stage}, \`planes\` is ${n(planes)}. torchvision writes \`int(planes * (width_per_group / 64.0)) * groups\`; the output asks for planes alone.`,
  },
  steps: {
    planes: (stage, doublings, planes) =>
      doublings === 0
        ? `${stage} is the first stage: planes ${n(planes)}.`
        : `${stage}: doubled ${times(doublings)}, planes ${n(planes)}.`,
    perGroup: (planes, widthPerGroup, product, perGroup) =>
      product === perGroup
        ? `One group: ${n(planes)} · ${widthPerGroup} / 64 = ${n(perGroup)}.`
        : `One group: ${n(planes)} · ${widthPerGroup} / 64 = ${product}, of which \`int\` keeps ${n(perGroup)}.`,
    width: (perGroup, groups, width) => `All groups: ${n(perGroup)} · ${groups} = ${n(width)}.`,
    output: (planes, output) => `The output: 4 · ${n(planes)} = ${n(output)}, whatever the groups.`,
  },
  mistakes: {
    groupsIsWidth: (groups, perGroup) =>
      `\`groups\` is how many groups there are, ${groups}. One of them has ${n(perGroup)} channels.`,
    stageForgotten: (stage, planes) =>
      `Those are conv2_x’s. In ${stage} planes has grown to ${n(planes)}, and every width with it.`,
    planesAreSplit: (planes, groups, width) =>
      `You split the ${n(planes)} planes among ${groups} groups. The width is set by \`width_per_group\`: the 3×3 has ${n(width)} channels.`,
    expansionIsTwo: (planes) =>
      `ResNeXt keeps ResNet’s expansion: the output is 4 · ${n(planes)}, not 2 · ${n(planes)}.`,
    outputFromWidth: (width, planes) =>
      `The output does not follow the ${n(width)} channels inside: it is 4 · planes, 4 · ${n(planes)}.`,
    roundedUp: (product) => `\`int\` cuts ${product} down to its whole part.`,
  },
};
