import type { Messages } from '../../en';

export const shortcuts: Messages['groups']['shortcuts'] = {
  title: '捷径、步距与激活顺序',
  lead: '残差块内部的三种选择：形状不同时捷径怎么走，步距放在哪个卷积上，BN 和 ReLU 排在哪里。',

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
    kindCount: (kind, count) => {
      const names = { none: '个块没有捷径', identity: '条恒等捷径', projection: '条投影捷径', padding: '条补零捷径' } as const;
      return `${count} ${names[kind]}`;
    },
    kinds: {
      identity: '恒等映射',
      projection: '投影：1×1 卷积',
      padding: '补零：没有权重',
      none: '不相加',
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
      `A、B、C 之间最多相差 ${spread} 个百分点，而其中最差的也比没有捷径好 ${gap} 个百分点。可见解决退化靠的不是投影，而是恒等映射。C 略微领先，作者归因于多出来的参数，论文后面的网络也都没有用它。`,
    lesson50: (added, percent) =>
      `瓶颈块的捷径连接的是最宽的两端：处处投影要比 B 多出 ${added} 个参数，即多 ${percent} %。恒等映射在这里因此格外重要。conv2_x 的步距是 1，开头却仍是投影：64 个通道要对上 256 个。`,
  },

  stride: {
    title: 'v1 与 v1.5：步距放在哪里',
    version: '版本',
    versions: { '1x1': 'v1 · 在 1×1 上', '3x3': 'v1.5 · 在 3×3 上' },
    says: {
      '1x1': ({ read, of }) => `步距在第一个 1×1 上。${of} 个位置中它只读 ${read} 个，捷径上的 1×1 读的也是同样这些：上一阶段算出的结果有四分之三谁也没看，就被丢掉了。`,
      '3x3': ({ input, output }) => `步距在 3×3 上。它的窗口互相重叠，每个位置都会读到，只有捷径仍跳过四分之三。代价是第一个 1×1 要计算 ${input} 的图，而不是 ${output}。`,
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
    lesson: (params) =>
      `只有 conv3_x、conv4_x、conv5_x 的第一个 1×1 计算量变大，各自的特征图都扩大到四倍。卷积核与步距无关，所以两个版本都是 ${params} 个参数。论文作者的模型是 v1；torchvision 是 v1.5，本应用默认也是。`,
  },

  protocol: (crops, side, where) => `错误率：ImageNet 验证集，${crops === 1 ? `单个 ${side}² 裁剪` : `${crops} 个 ${side}² 裁剪取平均`}；${where}。`,
  tables: (arxiv, tables) => `arXiv ${arxiv}，表 ${tables.join('、')}`,
};
