import { type ExerciseWords, map, n } from '../../exerciseWords';

export const blockParams: ExerciseWords['blockParams'] = {
  question: {
    network: (constructor) => `考虑 torchvision 的 \`${constructor}\`。`,
    basic: (block, from, to) => `其中 \`${block}\` 是 BasicBlock，读入 ${n(from)} 个通道，输出 ${n(to)} 个通道。`,
    bottleneck: (block, from, width, to) =>
      `其中 \`${block}\` 是 Bottleneck，读入 ${n(from)} 个通道，3×3 宽 ${n(width)} 个通道，输出 ${n(to)} 个通道。`,
    groups: (groups) => `3×3 卷积分为 ${groups} 组。`,
    ask: () => '连同 BN 和捷径，整个块有多少个参数参与训练？',
  },
  fields: { params: () => '整个块的参数量' },
  hint: {
    basic: (from, to) =>
      `两个 3×3 卷积，各接一个 BN。再看捷径：${n(from)} 个通道能不能原样加到同样大小的 ${n(to)} 个通道上？`,
    bottleneck: (from, width, to) =>
      `1×1 由 ${n(from)} 到 ${n(width)}，3×3，再用 1×1 到 ${n(to)}，各接一个 BN。再看捷径需不需要投影。`,
  },
  steps: {
    conv: (name, kernel, inputs, to, weights) =>
      `\`${name}\`：${kernel}·${kernel}·${n(inputs)}·${n(to)} = ${n(weights)}。`,
    bn: (channels, params) => `后面的 BN：一共 ${n(channels)} 个通道，各有 γ 和 β，2·${n(channels)} = ${n(params)}。`,
    projection: (from, to, params) =>
      `捷径是虚线：一个 1×1 卷积加上它的 BN，${n(from)}·${n(to)} + 2·${n(to)} = ${n(params)}。`,
    identity: (channels) => `捷径是实线：输入和输出同样大小，都是 ${n(channels)} 个通道，不需要参数。`,
    total: (convolutions, bn, shortcut, params) =>
      `合计：${n(convolutions)} + ${n(bn)} + ${n(shortcut)} = ${n(params)}。`,
  },
  mistakes: {
    bottleneckThoughtSolid: (from, to, projection) =>
      `步距虽然是 1，${n(from)} 个通道却不能加到 ${n(to)} 个通道上。捷径需要投影，多出 ${n(projection)} 个参数。`,
    projectionForgotten: (from, to, projection) =>
      `漏了捷径：由 ${n(from)} 个通道到减半尺寸的 ${n(to)} 个通道，需要 ${n(projection)} 个参数的投影。`,
    projectionBnForgotten: (channels) => `投影后面也有一个 BN，共 ${n(channels)} 个通道。`,
    projectionAdded: (channels) => `这条捷径不需要投影：两端大小相同，都是 ${n(channels)} 个通道。`,
    biasCounted: (biases) => `你多算了 ${n(biases)} 个偏置。块中每个卷积后面都有 BN，所以都不带偏置。`,
    bnHasFour: (channels) => `你给 ${n(channels)} 个归一化通道各算了四个参数。参与训练的只有两个，滑动统计量不算。`,
    bnForgotten: (params) => `漏了各个 BN：它们有 ${n(params)} 个训练参数。`,
    wholeBlockShrinks: (groups, middle) =>
      `你把三个卷积都除以了 ${groups}。分组的只有 3×3，它有 ${n(middle)} 个权重，两个 1×1 并不减少。`,
    groupsIgnored: (groups) => `这是不分组的块。3×3 分成 ${groups} 组之后，权重会减少。`,
  },
};

export const shortcuts: ExerciseWords['shortcuts'] = {
  question: {
    basic: (stem) => `一个由 BasicBlock 组成的网络，起始层输出 ${stem} 个通道。`,
    bottleneck: (stem, expansion) =>
      `一个由 Bottleneck 组成的网络，每个块输出 ${expansion} · \`planes\` 个通道，起始层输出 ${stem} 个通道。`,
    ask: () => '看每个阶段的第一个块：它的捷径是实线还是虚线，为什么？',
  },
  fields: { stage: (stage, planes, stride) => `${stage}：基准通道数 ${planes}，步距 ${stride}` },
  hint: {
    condition: (expansion) =>
      expansion === 1
        ? '步距不是 1，或输入通道数不等于 `planes` 时，捷径是虚线。一个阶段读入的，正是上一个阶段输出的。'
        : `步距不是 1，或输入通道数不等于 ${expansion} · \`planes\` 时，捷径是虚线。一个阶段读入的，正是上一个阶段输出的。`,
  },
  steps: {
    solid: (stage, from, to, stride) =>
      `${stage}：输入 ${n(from)} 个通道，输出 ${n(to)} 个，步距 ${stride}，大小和通道都一致：实线。`,
    stride: (stage, from, to, stride) =>
      `${stage}：输入 ${n(from)} 个通道，输出 ${n(to)} 个，但步距 ${stride} 使特征图变小：因大小而虚线。`,
    channels: (stage, from, to, stride) =>
      `${stage}：步距 ${stride}，大小不变，但通道数 ${n(from)} ≠ ${n(to)}：因通道而虚线。`,
    both: (stage, from, to, stride) =>
      `${stage}：通道数 ${n(from)} ≠ ${n(to)}，步距 ${stride} 又使特征图变小：两者都要求虚线。`,
  },
  mistakes: {
    bottleneckThoughtSolid: (from, to) =>
      `第一阶段的步距是 1，但瓶颈块输出 ${n(to)} 个通道，读入的却是 ${n(from)} 个，无法直接相加。`,
    strideAlone: (stage, from, to) => `你只看了步距。${stage} 的通道数也变了，由 ${n(from)} 到 ${n(to)}。`,
    channelsAlone: (stage, stride) => `你只看了通道数。${stage} 的步距 ${stride} 也使特征图变小。`,
    expansionForgotten: (expansion) => `块的输出是基准通道数的 ${expansion} 倍，要拿它与读入的通道数比较。`,
  },
};

export const codeBug: ExerciseWords['codeBug'] = {
  question: {
    basic: () => '这段代码应当是 ResNet 的 BasicBlock，但有一行写错了。',
    bottleneck: () => '这段代码应当是 ResNet 的 Bottleneck，但有一行写错了。',
    grouped: () => '这段代码应当是 ResNeXt 的 Bottleneck，但有一行写错了。',
    call: (call, side, channels) => `用 \`${call}\` 读入 ${map(side, side, channels)} 的特征图，错误就会显现。`,
    ask: () => '是哪一行？',
  },
  fields: { line: () => '行号' },
  hint: {
    shapes: (side, channels) =>
      `运行时会报错。从 ${map(side, side, channels)} 开始，写下前向计算每一行之后的形状，捷径也不例外。`,
    silent: () => '运行时不会报错。与论文对照：层的顺序、偏置、分组和宽度。',
  },
  steps: {
    shortcutStride: (main, shortcut) =>
      `主路径带步距，得到 ${main}×${main}；捷径没有步距，仍是 ${shortcut}×${shortcut}，两者无法相加。`,
    strideMissing: (main, shortcut) =>
      `主路径没有步距，仍是 ${main}×${main}；捷径得到 ${shortcut}×${shortcut}，两者无法相加。`,
    strideTwice: (main, shortcut) =>
      `主路径用了两次步距，得到 ${main}×${main}；捷径得到 ${shortcut}×${shortcut}，两者无法相加。`,
    noPadding: (before, after) => `没有填充，3×3 就把 ${before}×${before} 变成 ${after}×${after}，与捷径对不上了。`,
    reluBeforeAddition: () => '在相加之前用 ReLU，块就只能在 x 上加，不能减。ReLU 应当放在相加之后。',
    conditionExpansion: (from, to) =>
      `条件里比较的是基准通道数，而不是块的输出。于是没有建立投影，${n(from)} 个通道碰上了 ${n(to)} 个。`,
    biasBeforeBn: (biases) => `后面的 BN 会减去均值，这 ${n(biases)} 个偏置不起任何作用，平移由 β 完成。`,
    groupsOnPointwise: (groups, channels) =>
      `第一个 1×1 被分成 ${groups} 组，每组 ${n(channels)} 个通道，不再混合所有通道。应当分组的只有 3×3。`,
    groupsMissing: (groups, grouped, dense) =>
      `3×3 丢掉了 ${groups} 个组：权重是 ${n(dense)} 个，而不是 ${n(grouped)} 个。`,
    shortcutUnused: (input, from, output, to) =>
      `加上的是原来的 x，形状 ${map(input, input, from)}，而不是捷径的结果；需要的是 ${map(output, output, to)}。`,
    shortcutOfOutput: (from, to) =>
      `捷径是并行的支路：它的卷积要读 ${n(from)} 个通道的 x，这里却给了它主路径的 ${n(to)} 个通道。`,
    bnWidth: (width, to) => `最后一个卷积输出 ${n(to)} 个通道，这个 BN 却只按 ${n(width)} 个通道建立。`,
    expansionIsTwo: (wrong, right) =>
      `ResNeXt 的块与 ResNet 输出一样多，都是基准通道数的四倍：${n(right)} 个通道，不是 ${n(wrong)} 个。变宽的只有中段。`,
    fix: (line, code) => `第 ${line} 行应为 \`${code}\`。`,
  },
  mistakes: {
    noBiasIsRight: (line) => `第 ${line} 行没有错。后面接着 BN，所以不带偏置。`,
    groupsAreRight: (groups, width) =>
      `这一行没有错：\`groups\` 是组的个数，即 ${groups}，各组合起来宽 ${n(width)} 个通道。`,
    conditionIsRight: (from, to) =>
      `条件没有错：它拿读入的 ${n(from)} 个通道与输出的 ${n(to)} 个比较。两项检查中任何一项都足以要求投影。`,
    widthIsRight: (planes, baseWidth, groups, width) =>
      `这一行正是 torchvision 的写法：${n(planes)} · (${baseWidth} / 64) · ${groups} = ${n(width)} 个通道。`,
    additionIsRight: () => '相加没有错：捷径与主路径并行，读的是 x，不是接在主路径后面。',
    expansionIsRight: (to) => `扩张倍数没有错：块输出 ${n(to)} 个通道，ResNeXt 和 ResNet 都一样。`,
    reluIsRight: () => '这一行没有错：先相加，再激活。',
    projectionIsRight: (from, to) => `投影没有错：1×1，由 ${n(from)} 个通道到 ${n(to)} 个，步距与块相同。`,
  },
};
