import type { Messages } from '../en';

export const controls: Messages['controls'] = {
  title: '网络参数设置',
  open: '修改网络',
  model: '模型',
  compareWith: '对比',
  compareNone: '不对比',
  families: {
    resnet: 'ResNet',
    resnext: 'ResNeXt',
    wide: 'Wide ResNet',
    plain: '普通网络（无捷径）',
    cifar: 'CIFAR',
  },
  reset: '重置',
  resetTo: (model) => `恢复为 ${model}`,
  names: {
    block: '块类型',
    layers: '每个阶段的块数',
    groups: '组数',
    width_per_group: '每组宽度',
    num_classes: '类别数',
    in_channels: '输入通道数',
    input_size: '输入',
    stem: '起始层',
    base_planes: '基础通道数',
    shortcut: '捷径',
    stride_on: '步距位置',
    order: '激活顺序',
    zero_init_residual: '每个块起初等于其捷径',
  },
  values: {
    block: { basic: 'Basic', bottleneck: 'Bottleneck' },
    stem: { imagenet: 'ImageNet', cifar: 'CIFAR' },
    shortcut: { none: '无', A: 'A', B: 'B', C: 'C' },
    stride_on: { '1x1': '1×1 · v1', '3x3': '3×3 · v1.5' },
    order: { post: '后激活', pre: '预激活' },
  },
  hints: {
    shortcut: {
      none: '没有捷径，即普通网络。',
      A: '恒等映射；形状不同时补零。',
      B: '恒等映射；形状不同时投影。',
      C: '每个块都投影。',
    },
  },
  effects: {
    zero_init_residual:
      '每条支路最后的缩放系数从 0 开始（预激活时则是最后的卷积核），所以起初每个块只传递捷径。形状和数量都不变。',
  },
  idle: {
    basicHasNoGroups: 'BasicBlock 没有分组形式。选 Bottleneck 即可调节这两项。',
    basicHasNo1x1: 'BasicBlock 的主路上没有可以放步距的 1×1 卷积。',
    noShortcut: '没有捷径时，从零开始的块什么也传不下去。',
  },
  blocksOfStage: (stage) => `${stage} 的块数`,
  addStage: '增加一个阶段',
  removeStage: '删除最后一个阶段',
  inputHeight: '输入高度（像素）',
  inputWidth: '输入宽度（像素）',
};
