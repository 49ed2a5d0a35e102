import type { Messages } from '../en';

export const workbench: Messages['workbench'] = {
  panels: { table: '阶段表', costs: '开销分布', calculator: '参数量计算器', code: '代码' },
  panelsLabel: '关于这个网络',
  diagramPanel: '结构图',
  inspectorPanel: '块详情',
  parameters: '参数量',
  macs: '乘加次数',
  blocks: () => '个块',
  dashed: (count) => `${count} 条虚线捷径`,
  padded: (count) => `${count} 条补零捷径`,
  noShortcuts: '没有捷径',
  ownNetwork: (layers) => `你的 ${layers} 层网络`,
  basedOn: (model) => `改自 ${model}`,
  differs: '两个网络的这一部分不同。',
  huge: (params, gigabytes) =>
    `${params} 个参数相当于 ${gigabytes} GB 的权重：这里可以绘制和计数，但没有浏览器能运行它。`,
  vanishes: (stage) => `从 ${stage} 开始，特征图只剩一个像素：3×3 卷积核只能看到一个真实值和八个填充值。`,
};
