import type { GroupsWords } from '../../en/groups';

const n = (count: number) => count.toLocaleString('en');

const channels = (path: number, width: number) =>
  width === 1 ? `第 ${n(path)} 个通道` : `第 ${n((path - 1) * width + 1)} 到 ${n(path * width)} 个通道`;

export const resnext: GroupsWords['resnext'] = {
  title: '从 ResNet 的瓶颈块到 ResNeXt 的块',
  lead: '把块的中间部分拆成许多条窄路径，开销不变。它有三种写法，算出来的结果完全一样。',
  presets: 'ResNeXt 论文中开销相近的几种块',
  cardinality: '基数 C，即路径数',
  pathWidth: '每条路径的宽度 d',
  pathWidthSlider: '每条路径的宽度 d（滑块）',
  paths: (count) => `${n(count)} 条路径`,
  channels: (count) => `${n(count)} 个通道`,
  sideBySide: '两个块及其参数量',
  hourglass: (text) => `一个块和它的捷径，通道数 ${text}`,
  inside: (own, base) =>
    own === base ? `两个块内部都是 ${n(own)} 个通道。` : `块的内部从 ${n(base)} 个通道变为 ${n(own)} 个。`,
  middle: (own, base) => (own === base ? '3×3 的开销相同。' : `3×3 的权重从 ${n(base)} 个变为 ${n(own)} 个。`),
  sameTotal: '整个块的开销完全相同。',
  totalDiffers: (percent) => `整个块：${percent} %。`,
  withoutNorm: '只数卷积的权重，与论文一样不计 BN。',
  formsTitle: '同一个块的三种写法',
  formsText: '每一条彩带是一条路径在某个权重矩阵中的那一份。盯住一条路径，再切换写法：它的权重只换位置，数值不变。',
  forms: { a: '(a) 拆分再求和', b: '(b) 提前拼接', c: '(c) 组卷积' },
  follow: '跟踪路径',
  pathOf: (path, all) => `第 ${n(path)} 条路径，共 ${n(all)} 条`,
  pictureLabels: {
    a: (paths) => `写法 (a)：从输入到求和共 ${n(paths)} 条路径，每条都有自己的 1×1、3×3 和 1×1`,
    b: (paths) => `写法 (b)：${n(paths)} 条路径，每条有自己的 1×1 和 3×3，各路径的通道拼接后经过同一个 1×1`,
    c: (paths) => `写法 (c)：一个 1×1，一个分成 ${n(paths)} 组的 3×3（权重排在矩阵对角线的方块上），再加一个 1×1`,
  },
  concatenate: (paths, width) => `拼接：${n(paths)} × ${n(width)} = ${n(paths * width)} 个通道`,
  sum: '求和',
  followed: {
    a: (path, cardinality, pathWidth, outerChannels) =>
      cardinality === 1
        ? '只有一条路径，没有什么可拆：这就是 ResNet 的瓶颈块。'
        : `第 ${n(path)} 条路径有自己的三个卷积核：${n(outerChannels)} → ${n(pathWidth)}、${n(pathWidth)} → ${n(pathWidth)}、${n(pathWidth)} → ${n(outerChannels)}。它的 ${n(outerChannels)} 个输出与其余 ${n(cardinality - 1)} 条路径的输出相加。`,
    b: (path, cardinality, pathWidth) =>
      cardinality === 1
        ? '只有一条路径，没有什么可拼接：这就是 ResNet 的瓶颈块。'
        : `第 ${n(path)} 条路径到 3×3 为止。它的输出是拼接后 ${n(cardinality * pathWidth)} 个通道中的${channels(path, pathWidth)}；它原来的最后一个 1×1，就是大矩阵里读取这些通道的那一份。`,
    c: (path, cardinality, pathWidth) =>
      cardinality === 1
        ? '只有一条路径，也就只有一组：这就是 ResNet 的瓶颈块。'
        : `第 ${n(path)} 条路径自始至终是${channels(path, pathWidth)}：第一个 1×1 的输出，3×3 对角线上的第 ${n(path)} 块，最后一个 1×1 的输入。3×3 中灰色的部分并不存在。`,
  },
  sameInEach: '个权重，三种写法都一样',
  same: {
    title: '结果真的一样吗？',
    text: '用同样的权重和同样的随机张量，把三种写法都算一遍：三个卷积，前两个之后接 ReLU，不含 BN 和捷径。',
    run: '运行三种写法',
    difference: '|(a) − (c)|',
    mapLabel: (name, channel, low, high) => `${name}，输出通道 ${channel}：数值从 ${low} 到 ${high}`,
    scale: (channel, all, full) =>
      `输出通道 ${channel}（共 ${all} 个）。四幅图用同一把颜色标尺：蓝色小于 0，红色大于 0，±${full} 处颜色最深。`,
    ranOn: (backend, runs, side, block, seed) =>
      `${block}，特征图 ${side} × ${side}，后端 ${backend}，种子 ${seed}。参数量按实际用到的张量统计，用时为 ${runs} 次运行的中位数。`,
    noise: (because) => `这是 ${because}。`,
    noDifference: '连舍入误差都没有差别：这时三种写法按同样的顺序加同样的数。',
    largestOutput: '输出的最大绝对值（作参照）',
    columns: { form: '写法', params: '参数量', time: '用时', pair: '输出' },
  },
  why: {
    title: '为什么求和就是一个矩阵',
    text: '最后的 1×1 做的是乘积求和。沿着各路径通道的交界把矩阵切开，它就是在对路径求和：切出来的每一份，正是那条路径自己的 1×1。这里按通常的写法画矩阵，一行对应一个输出通道。',
    channel: '输出通道',
    row: '行',
    column: '列',
    pick: '也可以点击上面热图中的数值',
    rows: { matrix: 'W', row: (channel) => `第 ${channel} 行`, values: 'z', sums: '累加和' },
    matrixLabel: (paths) => `最后一个 1×1 的矩阵切成 ${n(paths)} 份，每条路径一份，并标出其中一行`,
    pictureLabel: (paths, total) =>
      `最后一个 1×1 的一行切成 ${n(paths)} 份、与它相乘的数，以及各份的部分和，总和为 ${total}`,
    waiting: '运行之后，这里会把一个输出值按路径逐一拆开。',
    share: (path, products, partial) => `第 ${n(path)} 条路径贡献 ${n(products)} 个乘积，合计 ${partial}。`,
    sumOfPaths: (paths) => (paths === 1 ? '唯一的路径' : `${n(paths)} 条路径之和，即 (a)`),
    computed: 'TensorFlow.js 在 (a)、(b)、(c) 中算出的值',
    colours: 'z 是各路径的 3×3 经 ReLU 之后的输出。小格中红色大于 0，蓝色小于 0，每一行各用一把颜色标尺。',
    concatenated: (all) => `整行与全部 ${n(all)} 个通道相乘，即 (b) 和 (c)`,
  },
  two: {
    title: '只有两层，就没有什么可拆的',
    text: '对 ResNet-34 那种两个 3×3 卷积的块做同样的事：各路径的第一层读的是同一个输入，可以上下叠成一个矩阵；最后一层的输出要相加，也可以并成一个矩阵。两者之间再没有别的层。',
    paths: (count, width) => `${n(count)} 条宽 ${n(width)} 的路径`,
    dense: (width) => `一个宽 ${n(width)} 的块`,
    pathsLabel: (paths) => `${n(paths)} 条由两个 3×3 卷积组成的路径，最后求和`,
    denseLabel: (width) => `两个普通的 3×3 卷积，中间 ${n(width)} 个通道`,
    counts: '权重数：拆成路径与不拆',
    block: '块',
    blocks: { basic: '两层的块', bottleneck: '瓶颈块' },
    between:
      '这些路径就是那个更宽的普通块，每个权重一一对应。只有首尾之间还有一层，例如瓶颈块的 3×3，路径才真正分开，权重才会减少。',
    torchvision: '因此论文只拆分三层及以上的块，torchvision 的两层块也不接受分组：',
  },
};
