import { type ExerciseWords, n } from '../../exerciseWords';

export const stageTable: ExerciseWords['stageTable'] = {
  question: {
    network: (constructor, side) => `\`${constructor}\` 的输入是 ${side}×${side} 像素的图像。`,
    basic: () => '填出每个阶段特征图的边长和通道数。',
    bottleneck: () => '填出每个阶段特征图的边长、3×3 的通道数和块的输出通道数。',
  },
  fields: {
    side: (stage) => `${stage}，特征图边长`,
    width: (stage) => `${stage}，3×3 的通道数`,
    output: (stage) => `${stage}，输出通道数`,
  },
  hint: {
    basic: (side) =>
      `起始层把 ${side} 减半两次：先是步距 2 的 7×7，再是池化。conv2_x 大小不变，有 64 个通道；此后每个阶段边长减半，通道数加倍。`,
    bottleneck: (side, widthPerGroup, groups) =>
      `起始层把 ${side} 减半两次，conv2_x 不再减半。它的基准通道数是 64：3×3 有 64 · ${widthPerGroup} / 64 · ${groups} 个通道，输出 4 · 64 个。`,
  },
  steps: {
    stem: (side, convolved, pooled) =>
      `起始层：步距 2 的 7×7 把 ${side} 变成 ${convolved}，池化再变成 ${pooled}。由于有填充，两次都向上取整。`,
    basic: (stage, side, channels) => `${stage}：${side}×${side}，${n(channels)} 个通道。`,
    bottleneck: (stage, side, planes, width, output) =>
      `${stage}：${side}×${side}；基准通道数 ${n(planes)}，所以 3×3 有 ${n(width)} 个通道，块输出 4 · ${n(planes)} = ${n(output)} 个。`,
  },
  mistakes: {
    everyStageHalves: (stage) => `${stage} 不再减半，因为池化刚刚减过。从下一阶段起，开头的步距才是 2。`,
    poolForgotten: (convolved, pooled) => `7×7 之后还有步距 2 的最大池化，它把 ${convolved} 变成 ${pooled}。`,
    roundedDown: () => '边长为奇数时要向上取整：有了 1 的填充，3×3 就多出一个可以停留的位置。',
    expansionIsTwo: () =>
      '块的输出是基准通道数的四倍，ResNeXt 和 ResNet 都一样：256、512、1024、2048。变宽的只有中段。',
    expansionForgotten: (expansion) => `瓶颈块最后的 1×1 会扩张：输出是基准通道数的 ${expansion} 倍。`,
    widthIsPlanes: (groups, widthPerGroup) =>
      `只有在普通的 ResNet 中，3×3 才与基准通道数同宽。这里是基准通道数 · ${widthPerGroup} / 64，再乘以 ${groups} 组。`,
    widthPerGroupAlone: (groups) => `这只是一组的宽度，而一共有 ${groups} 组。`,
  },
};

export const cardinalityWidth: ExerciseWords['cardinalityWidth'] = {
  question: {
    budget: (channels, single) => `一个瓶颈块读入和输出 ${n(channels)} 个通道，3×3 有 ${single} 个通道。`,
    ask: (cardinality) =>
      `现在改成 ${cardinality} 条路径，每条各有自己的 1×1、3×3 和 1×1，总权重数大致不变（不计 BN）。每条路径应有多宽？取最接近的整数。`,
  },
  fields: { width: () => '一条路径的宽度 d' },
  hint: {
    equation: (channels, cardinality) =>
      `${cardinality} · (${n(channels)}·d + 3·3·d·d + d·${n(channels)}) 应当等于单条路径的权重数。`,
  },
  steps: {
    budget: (channels, single, budget) =>
      `单条路径有 ${n(channels)}·${single} + 3·3·${single}·${single} + ${single}·${n(channels)} = ${n(budget)} 个权重。`,
    perPath: (budget, cardinality, share) =>
      `${cardinality} 条路径平分，每条 ${n(budget)} / ${cardinality} = ${n(share)}。`,
    equation: (linear, share) => `于是 9d² + ${n(linear)}·d = ${n(share)}。`,
    root: (linear, share, exact) => `d = (−${n(linear)} + √(${n(linear)}² + 4·9·${n(share)})) / (2·9) ≈ ${exact}。`,
    rounded: (exact, width, cost, budget) =>
      `最接近 ${exact} 的整数是 d = ${width}：${n(cost)} 个权重，预算为 ${n(budget)}。`,
  },
  mistakes: {
    widthDivided: (single, cardinality, cost, budget) =>
      `取 ${single} / ${cardinality}，所有路径合起来与原来同宽，而分组的 3×3 更省：只用了 ${n(budget)} 中的 ${n(cost)}，还有余地。`,
    onlyTheMiddle: (cardinality) => `除以 √${cardinality} 只保持了 3×3 的开销，两个 1×1 也要算进去。`,
    groupsIsWidth: (cardinality) => `${cardinality} 是路径的条数，题目问的是一条路径的宽度。`,
    allPathsTogether: (cardinality, width) => `这是 ${cardinality} 条路径合起来的宽度，其中一条宽 ${width}。`,
    oneTooFew: (exact) => `精确的宽度是 ${exact}，离它更近的是上面那个整数。`,
    oneTooMany: (exact) => `精确的宽度是 ${exact}，离它更近的是下面那个整数。`,
  },
};

export const countLayers: ExerciseWords['countLayers'] = {
  question: {
    network: (constructor) => `\`${constructor}\` 的名字里应当写几？`,
    three: (constructor) => `\`${constructor}\` 有三个阶段，起始层像 CIFAR 网络那样是一个 3×3。它的名字里应当写几？`,
    ask: () => '这个数计的是主路径上的卷积和分类器。',
  },
  fields: { layers: () => '层数' },
  hint: { which: (perBlock) => `每个块算 ${perBlock} 层。别忘了第一个块之前和最后一个块之后的层。` },
  steps: {
    blocks: (sum, blocks) => `块数：${sum} = ${blocks}。`,
    inside: (blocks, perBlock, convolutions) =>
      `每个块的主路径上有 ${perBlock} 个卷积：${blocks} · ${perBlock} = ${convolutions}。投影在旁边的支路上，不计入。`,
    ends: (convolutions, layers) => `再加上起始层的卷积和分类器：${convolutions} + 2 = ${layers}。`,
  },
  mistakes: {
    endsForgotten: (convolutions) => `块里有 ${convolutions} 层，但第一个卷积和分类器也要算。`,
    oneEndForgotten: (convolutions) => `块里有 ${convolutions} 层，此外还有两层：第一个卷积和分类器。`,
    projectionsCounted: (projections) => `你把 ${projections} 个投影也算进去了。名字里只计主路径。`,
    otherBlock: (perBlock) => `这个网络的块在主路径上有 ${perBlock} 个卷积。`,
    blocksCounted: (blocks, perBlock) => `你数的是 ${blocks} 个块，而每个块里有 ${perBlock} 个卷积。`,
    poolingCounted: (layers) => `池化没有权重，不算一层；有权重的是 ${layers} 层。`,
    normalisationsCounted: () => 'BN 虽有参数，但不计入层数。',
  },
};

export const widths: ExerciseWords['widths'] = {
  question: {
    network: (groups, widthPerGroup, planes) =>
      `某个 ResNeXt 的 \`groups\` = ${groups}，\`width_per_group\` = ${widthPerGroup}；\`planes\` 在 conv2_x 中是 ${planes}，每进入下一阶段翻一倍。`,
    ask: (stage) => `${stage} 的块各处有多少个通道？`,
  },
  fields: {
    perGroup: () => '3×3 的一组',
    width: () => '整个 3×3',
    output: () => '块的输出',
  },
  hint: {
    line: (stage, planes) =>
      `在 ${stage} 中 \`planes\` 是 ${n(planes)}。torchvision 写作 \`int(planes * (width_per_group / 64.0)) * groups\`；块的输出只取决于 \`planes\`。`,
  },
  steps: {
    planes: (stage, doublings, planes) =>
      doublings === 0
        ? `${stage} 是第一阶段：\`planes\` 为 ${n(planes)}。`
        : `${stage}：翻倍 ${doublings} 次，\`planes\` 为 ${n(planes)}。`,
    perGroup: (planes, widthPerGroup, product, perGroup) =>
      product === perGroup
        ? `一组：${n(planes)} · ${widthPerGroup} / 64 = ${n(perGroup)}。`
        : `一组：${n(planes)} · ${widthPerGroup} / 64 = ${product}，\`int\` 取整数部分 ${n(perGroup)}。`,
    width: (perGroup, groups, width) => `所有组：${n(perGroup)} · ${groups} = ${n(width)}。`,
    output: (planes, output) => `输出：4 · ${n(planes)} = ${n(output)}，与分组无关。`,
  },
  mistakes: {
    groupsIsWidth: (groups, perGroup) => `\`groups\` 是组的个数，即 ${groups}；其中一组有 ${n(perGroup)} 个通道。`,
    stageForgotten: (stage, planes) =>
      `这是 conv2_x 的数字。到 ${stage} 时 \`planes\` 已是 ${n(planes)}，各处宽度随之增大。`,
    planesAreSplit: (planes, groups, width) =>
      `你把 ${n(planes)} 个基准通道分给了 ${groups} 组。宽度由 \`width_per_group\` 决定：3×3 有 ${n(width)} 个通道。`,
    expansionIsTwo: (planes) => `ResNeXt 的扩张倍数与 ResNet 相同：输出是 4 · ${n(planes)}，不是 2 · ${n(planes)}。`,
    outputFromWidth: (width, planes) =>
      `输出与内部的 ${n(width)} 个通道无关：它是 4 · \`planes\`，即 4 · ${n(planes)}。`,
    roundedUp: (product) => `\`int\` 对 ${product} 只取整数部分。`,
  },
};
