import type { Messages } from '../en';

export const lessonErrors: Messages['learn']['errors'] = {
  caption: '论文和权重公布的错误率',
  network: '网络',
  measured: '测得',
  measures: { top1Error: 'top-1 错误率（%）', top5Error: 'top-5 错误率（%）', top1Accuracy: 'top-1 准确率（%）' },
  names: { top1Error: 'top-1 错误率', top5Error: 'top-5 错误率', top1Accuracy: 'top-1 准确率' },
  axis: '坐标轴上的圆点',
  axisStart: '横轴不从 0 起。',
  change: '差值',
  against: (network) => `相对于 ${network}`,
  shortcuts: { none: '无捷径', A: '选项 A', B: '选项 B', C: '选项 C' },
  spent: { depth: '更深', width: '更宽', paths: '更多路径' },
  noAxis: '测法各不相同：这些数字没有共同的坐标轴。',
};
