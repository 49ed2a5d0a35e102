import type { Messages } from '../en';

export const costs: Messages['costs'] = {
  charts: { parameters: '参数量', compute: '计算量' },
  conventionLabels: { parameters: '参数量的统计口径', compute: '计算量的统计口径' },
  conventions: { trainable: '可训练', withBuffers: '含缓冲区', macs: '乘加次数', flops: 'FLOPs（2×）' },
  units: { trainable: '个可训练参数', withBuffers: '个参数（含缓冲区）', macs: '次乘加', flops: 'FLOPs' },
  kindsLabel: '层的种类，顺序与条形一致',
  kinds: { conv3x3: '3×3', conv1x1: '1×1', projection: '投影', stem: '7×7', bn: 'BN', fc: 'fc' },
  whoCounts: {
    parameters: (buffers) =>
      `torchvision 只统计可训练的参数；Keras 的 model.summary() 在总数中还计入 BN 的滑动均值和方差，这里是 ${buffers} 个。`,
    compute:
      '论文所说的 FLOPs 是乘加次数，torchvision 标注的 GFLOPS 也是，二者都等于 MACs。乘法和加法分开计数时，数值翻倍。BN、ReLU、池化和偏置不计入。',
  },
  wholeNetwork: '整个网络',
  selectRow: (row) => `选中 ${row}`,
  share: (percent) => `${percent}%`,
  noStage: '没有这个阶段',
  difference: (count, percent) => `${count}（${percent}%）`,
  exact: '以表格列出全部数值',
  tableCaption: (network, unit) => `${network}：${unit}`,
  stage: '阶段',
  total: '合计',
};
