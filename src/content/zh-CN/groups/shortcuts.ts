import type { GroupsWords } from '../../en/groups';

export const shortcuts: GroupsWords['shortcuts'] = {
  title: '捷径、步距与激活顺序',
  lead: '每个残差块都有三种选择：形状不同时捷径怎么办，步距放在哪个卷积上，BN 和 ReLU 排在哪里。',

  between: '',

  options: {
    title: 'A、B、C：形状不同时，捷径怎么办',
    network: '网络',
    option: '选项',
    names: { none: '无', A: 'A', B: 'B', C: 'C' },
    says: {
      none: '普通网络：哪里都不做相加。',
      A: '形状不同时：隔一个位置取一个值，新增通道补零。',
      B: '形状不同时：用 1×1 卷积投影。torchvision 和本应用都采用 B。',
      C: '每个块都用 1×1 卷积，恒等映射够用的地方也不例外。',
    },
    drawing: (network, option, stages) => `${network}，选项 ${option}。${stages}。`,
    stageKinds: (stage, kinds) => `${stage}：${kinds}`,
    kindCounts: {
      none: (count) => `${count} 个块没有捷径`,
      identity: (count) => `${count} 条恒等捷径`,
      projection: (count) => `${count} 条投影捷径`,
      padding: (count) => `${count} 条补零捷径`,
    },
    kinds: {
      identity: '恒等映射',
      projection: '投影：1×1 卷积',
      padding: '补零：没有权重',
    },
    changed: '与 B 不同',
    changedCount: (count, of) => `${of} 个块中有 ${count} 个与 B 不同。`,
    table: (network) => `${network} 采用各种捷径时的数字`,
    columns: {
      option: '选项',
      shortcuts: '捷径',
      identity: '恒等',
      padding: '补零',
      projection: '投影',
      added: '捷径的开销',
      whole: '整个网络',
      params: '参数量',
      macs: '乘加',
      error: 'top-1 错误率',
    },
    notInPaper: '论文未给出',
    lesson34: (spread, gap) =>
      `A、B、C 之间最多相差 ${spread} 个百分点，而其中最差的也比没有捷径好 ${gap} 个百分点。可见对付退化，投影并非必需，要紧的是有捷径。C 略微领先，作者归因于多出来的参数，后文也不再使用 C。`,
    lesson50: (added, percent, stage, from, to) =>
      `瓶颈块的捷径连接的是最宽的两端：处处投影要比 B 多出 ${added} 个参数，即多 ${percent}\u00A0%。恒等映射在这里因此格外重要。${stage} 的步距是 1，开头却仍是投影：${from} 个通道要对上 ${to} 个。`,
  },

  stride: {
    title: 'v1 与 v1.5：步距放在哪里',
    version: '版本',
    versions: { '1x1': 'v1 · 在 1×1 上', '3x3': 'v1.5 · 在 3×3 上' },
    says: {
      '1x1': (read, of) =>
        `步距在第一个 1×1 上。${of} 个位置中它只读 ${read} 个，捷径上的 1×1 读的也是同样这些：上一阶段算出的结果有四分之三谁也没看，就被丢掉了。`,
      '3x3': (_read, _of, input, output) =>
        `步距在 3×3 上。它的窗口互相重叠，每个位置都会读到，只有捷径仍跳过四分之三。代价是第一个 1×1 要计算 ${input} 的图，而不是 ${output}。`,
    },
    mark: (stride) => `步距 ${stride}`,
    macs: (macs) => `${macs} 次乘加`,
    readSome: (read, of) => `读 ${of} 中的 ${read}`,
    readAll: '全部读到',
    legend: {
      read: '下一个卷积会读',
      unread: '从未读到',
      shortcut: '捷径也会读',
      corner: (positions) => `图中是左上角的 ${positions}×${positions} 个位置，BN 和 ReLU 未画`,
    },
    table: (network) => `${network} 的乘加次数`,
    columns: { layer: '层', more: '增加', others: '其余各层' },
    lesson: (params, stage2, stage3, stage4) =>
      `只有 ${stage2}、${stage3}、${stage4} 的第一个 1×1 计算量变大，各自的特征图都扩大到四倍。卷积核与步距无关，所以两个版本都是 ${params} 个参数。论文作者的模型是 v1；torchvision 是 v1.5，本应用默认也是。`,
  },

  order: {
    title: '后激活与预激活：BN 和 ReLU 排在哪里',
    lead: '卷积的位置不动。BN 和 ReLU 挪到卷积之前，最后一个 ReLU 也离开了捷径。',
    names: { post: '后激活（2015）', pre: '预激活（2016）' },
    says: {
      post: '每次相加之后，捷径上都有一个 ReLU；反向传播时，和为负的地方，梯度就断在这里。',
      pre: '从一个块到下一个块，捷径上只有相加，梯度原样通过。',
    },
    picture: {
      post: '一条直的捷径上排着几个块。第一个块画出了内部：卷积、BN、ReLU、卷积、BN、ReLU、卷积、BN、相加。每次相加之后，捷径上都有一个 ReLU，梯度的回程在此断开。',
      pre: '一条直的捷径上排着几个块。第一个块画出了内部：BN、ReLU、卷积、BN、ReLU、卷积、BN、ReLU、卷积、相加。捷径上除了相加什么也没有，梯度的回程不间断。',
    },
    gradient: '梯度',
    orderOf: { post: '后激活', pre: '预激活' },
    formulas: {
      title: '在一个阶段之内，预激活换来了什么',
      says: '每个 *x* 都等于前一个 *x* 加上该块的输出。因此损失 *E* 的梯度总能经由这个 1 到达每一个块，无论中间各层对其余部分做了什么。',
    },
    table: 'ResNet-152，以及两种顺序的 ResNet-200',
    columns: {
      network: '网络',
      params: '参数量',
      way: '捷径沿途',
      additions: '相加',
      projections: '投影',
      error: '错误率',
    },
    lesson: (shallower, post, pre) =>
      `按原来的顺序，200 层的错误率反而高于 152 层：${post}\u00A0% 对 ${shallower}\u00A0%。换成预激活，同样的 200 层低于二者：${pre}\u00A0%。沿途剩下的几个 ReLU 都在各阶段开头的投影之前。`,
  },
};
