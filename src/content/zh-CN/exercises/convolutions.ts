import { type ExerciseWords, map, n, windowLength } from '../../exerciseWords';

export const outputShape: ExerciseWords['outputShape'] = {
  question: {
    map: (height, width, channels) => `输入特征图的形状是 ${map(height, width, channels)}（高、宽、通道）。`,
    conv: (kernel, filters, stride, padding) =>
      `对它做 ${kernel}×${kernel} 卷积，卷积核 ${filters} 个，步距 ${stride}，填充 ${padding}。输出是什么形状？`,
    maxpool: (kernel, stride, padding) =>
      `对它做 ${kernel}×${kernel} 最大池化，步距 ${stride}，填充 ${padding}。输出是什么形状？`,
  },
  fields: { shape: () => '输出：高 × 宽 × 通道' },
  hint: {
    formula: (kernel, stride, padding) =>
      `每个方向都用 ⌊(n + 2p − k) / s⌋ + 1，其中 k = ${kernel}，s = ${stride}，p = ${padding}。通道数另有规律。`,
  },
  steps: {
    height: (length, kernel, stride, padding, output) =>
      `高：${windowLength(length, kernel, stride, padding, output)}。`,
    width: (length, kernel, stride, padding, output) =>
      `宽：${windowLength(length, kernel, stride, padding, output)}。`,
    square: (output) => `特征图是正方形，宽也是 ${output}。`,
    filters: (filters) => `每个卷积核产生一个通道，共 ${filters} 个通道。`,
    pooling: (channels) => `池化在每个通道内单独进行，通道数仍是 ${channels}。`,
    shape: (height, width, channels) => `合起来就是 ${map(height, width, channels)}。`,
  },
  mistakes: {
    noPadding: (padding, kernel) => `这是没有填充时的形状。应先在每一边补 ${padding}，再放上边长 ${kernel} 的窗口。`,
    onePadding: (padding) => `填充 ${padding} 是两边都补，不是只补一边，所以是 n + 2p。`,
    noStride: (stride) => `这是步距为 1 时的形状。步距为 ${stride} 时，窗口会跳过一些位置。`,
    roundedUp: (last, stride) => `${last} / ${stride} 要向下取整：窗口若伸出边界，就不算数。`,
    noFirst: (moves, positions) => `沿高的方向窗口移动 ${moves} 次，停留的位置却有 ${positions} 个：起点也算一个。`,
    channelsKept: (from, filters) =>
      `每个卷积核读入全部 ${from} 个通道，只产生一个通道；有多少卷积核就有多少输出通道，这里是 ${filters}。`,
  },
};

export const layerParams: ExerciseWords['layerParams'] = {
  question: {
    network: (constructor) => `考虑 torchvision 的 \`${constructor}\`。`,
    conv: (layer, kernel, from, to) =>
      `其中 \`${layer}\` 是 ${kernel}×${kernel} 卷积，由 ${n(from)} 个通道到 ${n(to)} 个通道，后面接 BN。`,
    groups: (groups) => `它分为 ${groups} 组。`,
    bn: (layer, channels) => `其中 \`${layer}\` 对 ${n(channels)} 个通道做批量归一化。`,
    fc: (layer, from, to) => `其中 \`${layer}\` 是分类器，由 ${n(from)} 个特征到 ${n(to)} 个类别。`,
    ask: () => '这一层有多少个参数参与训练？',
  },
  fields: { params: () => '参数量' },
  hint: {
    conv: (kernel, to) =>
      `先看一个卷积核：它读入的每个通道都有 ${kernel}×${kernel} 个权重。再乘以卷积核的个数 ${n(to)}。`,
    grouped: (from, groups) => `一个卷积核只读自己那一组：${n(from)} 个通道分给 ${groups} 组。`,
    bn: (channels) => `${n(channels)} 个通道中，BN 对每一个学习什么，又只是统计什么？`,
    fc: (from, to) => `${n(to)} 个类别中的每一个，对 ${n(from)} 个特征各有一个权重，此外还有一个数。`,
  },
  steps: {
    filter: (kernel, from, weights) => `一个卷积核：${kernel}·${kernel}·${n(from)} = ${n(weights)} 个权重。`,
    groupedFilter: (kernel, from, groups, inputs, weights) =>
      `一个卷积核读入 ${n(from)} / ${groups} = ${n(inputs)} 个通道：${kernel}·${kernel}·${n(inputs)} = ${n(weights)} 个权重。`,
    filters: (to, weights, params) =>
      `共 ${n(to)} 个卷积核：${n(to)}·${n(weights)} = ${n(params)}。没有偏置，因为后面的 BN 本来就会平移每个通道。`,
    bn: (channels, params) =>
      `每个通道学习 γ 和 β：2·${n(channels)} = ${n(params)}。滑动均值和方差是统计出来的，不参与训练。`,
    weights: (from, to, weights) => `权重：${n(from)}·${n(to)} = ${n(weights)}。`,
    biases: (weights, biases, params) =>
      `后面没有 BN，所以每个类别有一个偏置：${n(weights)} + ${n(biases)} = ${n(params)}。`,
  },
  mistakes: {
    biasCounted: (biases) => `你多算了 ${n(biases)} 个偏置。BN 之前的卷积不带偏置，平移由 β 完成。`,
    groupsIgnored: (groups, inputs) => `这是不分组时的数目。分成 ${groups} 组后，一个卷积核只读 ${n(inputs)} 个通道。`,
    groupsIsWidth: (groups, inputs) => `${groups} 是组的个数，不是一组的通道数：每个卷积核读 ${n(inputs)} 个通道。`,
    oneGroupOnly: (groups) => `这只是一组的份额。一共有 ${groups} 组，合起来才产生全部输出通道。`,
    kernelOnce: (kernel) => `卷积核有高也有宽：每个通道 ${kernel}·${kernel} 个权重，而不是 ${kernel} 个。`,
    bnIncluded: (bn) => `这里面算进了 BN 的 ${n(bn)} 个参数，而 BN 是单独的一层。`,
    bnHasFour: (channels) => `BN 为 ${n(channels)} 个通道各保存四个数，但参与训练的只有 γ 和 β，另外两个是滑动统计量。`,
    bnHasOne: (channels) => `${n(channels)} 个通道各有两个训练参数：缩放 γ 和平移 β。`,
    biasForgotten: (biases) => `分类器后面没有 BN，所以保留了 ${n(biases)} 个偏置。`,
  },
};

export const layerMacs: ExerciseWords['layerMacs'] = {
  question: {
    network: (constructor, side) => `\`${constructor}\` 的输入是 ${side}×${side} 像素的图像。`,
    conv: (layer, kernel, from, to) =>
      `其中 \`${layer}\` 是 ${kernel}×${kernel} 卷积，由 ${n(from)} 个通道到 ${n(to)} 个通道。`,
    groups: (groups) => `它分为 ${groups} 组。`,
    reads: (side, channels, stride, padding) =>
      `它读入 ${map(side, side, channels)} 的特征图，步距 ${stride}，填充 ${padding}。`,
    ask: () => '处理一张图像，这一层要做多少次乘加？',
  },
  fields: { macs: () => '乘加次数' },
  hint: {
    stride: (stride) => `每个权重在每个输出位置用一次。步距为 ${stride} 时，还剩多少个输出位置？`,
    same: (side) => `每个权重在每个输出位置用一次。特征图大小不变，输出位置有 ${side}×${side} 个。`,
    grouped: (from, groups) => `权重数乘以输出位置数。一个卷积核读入 ${n(from)} / ${groups} 个通道。`,
  },
  steps: {
    output: (side, kernel, stride, padding, output) =>
      `输出的边长：${windowLength(side, kernel, stride, padding, output)}。`,
    weights: (kernel, from, to, weights) => `权重：${kernel}·${kernel}·${n(from)}·${n(to)} = ${n(weights)}。`,
    groupedWeights: (kernel, from, groups, to, weights) =>
      `权重：${kernel}·${kernel}·(${n(from)} / ${groups})·${n(to)} = ${n(weights)}。`,
    macs: (weights, output, macs) => `每个权重在每个输出位置工作一次：${n(weights)}·${output}·${output} = ${n(macs)}。`,
  },
  mistakes: {
    flops: (flops) => `${n(flops)} 是 FLOPs：一次乘加在 MACs 中只计一次，在 FLOPs 中却是两次运算。`,
    inputPositions: (input, output) =>
      `你数的是输入的 ${input}×${input} 个位置。卷积核只停在产生输出的地方，共 ${output}×${output} 个。`,
    groupsIgnored: (groups) => `这是不分组时的计算量。分成 ${groups} 组后，只剩它的 1/${groups}。`,
    groupsIsWidth: (groups, inputs) => `${groups} 是组的个数，不是一组的通道数：每个卷积核读 ${n(inputs)} 个通道。`,
    positionsForgotten: (weights, output) => `${n(weights)} 只是权重数，每个权重要在 ${output}×${output} 个位置工作。`,
    biasCounted: (to) => `你给 ${n(to)} 个通道各加了一个偏置。这个卷积没有偏置，而且偏置也不做乘法。`,
  },
};
