import type { Refutation } from '../../model/exercises/misconceptions';
import type { LessonId } from '../../state/slices/learn';

/** Where a term is taught: a step of a chapter, or a state of the app that shows it. */
export type Taught = { lesson: LessonId; step: string } | Refutation;

/** A term in both languages. What it means stands in `content/<lang>/glossary.ts`. */
export interface Term {
  en: string;
  'zh-CN': string;
  taught: Taught;
}

const step = (lesson: LessonId, id: string): Taught => ({ lesson, step: id });
const term = (en: string, chinese: string, taught: Taught): Term => ({ en, 'zh-CN': chinese, taught });

const TABLE = {
  addition: term('Addition, element-wise', '逐元素相加', step('shortcuts', 'adding')),
  averagePooling: term('Average pooling, global', '全局平均池化', {
    view: 'explore',
    model: 'resnet34',
    focus: 'avgpool',
  }),
  basicBlock: term('BasicBlock', '基本块', step('residual', 'basic')),
  batch: term('Batch', '批', step('normalisation', 'compute')),
  batchNorm: term('Batch normalisation (BN)', '批归一化', step('normalisation', 'compute')),
  bias: term('Bias', '偏置', step('normalisation', 'doubled')),
  bottleneck: term('Bottleneck', '瓶颈块', step('residual', 'bottleneck')),
  buffer: term('Buffer', '缓冲区', { view: 'explore', model: 'resnet50', focus: 'layer1.0.bn1' }),
  cardinality: term('Cardinality', '基数', step('resnext', 'split')),
  channel: term('Channel', '通道', step('grouping', 'pairs')),
  convolution: term('Convolution', '卷积', step('grouping', 'pairs')),
  crop: term('Crop', '裁剪', step('shortcuts', 'options')),
  degradation: term('Degradation', '退化', step('degradation', 'worse')),
  depth: term('Depth', '深度', step('table', 'counting')),
  depthwise: term('Depthwise convolution', '逐通道卷积', step('grouping', 'depthwise')),
  downsampling: term('Downsampling', '下采样', step('shortcuts', 'downsampling')),
  errorRate: term('Error rate, top-1 and top-5', '错误率（top-1、top-5）', { view: 'groups', part: 'cost' }),
  expansion: term('Expansion', '扩张倍数', step('code', 'bottleneck')),
  featureMap: term('Feature map', '特征图', step('table', 'shapes')),
  flops: term('FLOPs', '浮点运算次数', { view: 'explore', model: 'resnet50', focus: 'conv1', panel: 'costs' }),
  fullyConnected: term('Fully connected layer', '全连接层', { view: 'explore', model: 'resnet34', focus: 'fc' }),
  gammaBeta: term('γ and β', '缩放系数 γ 和平移系数 β', step('normalisation', 'learned')),
  gradient: term('Gradient', '梯度', step('normalisation', 'depth')),
  group: term('Group', '组', step('grouping', 'cut')),
  groupedConvolution: term('Grouped convolution', '组卷积', { view: 'groups', part: 'slider' }),
  identity: term('Identity', '恒等映射', step('residual', 'nothing')),
  identityShortcut: term('Identity shortcut', '恒等捷径', step('shortcuts', 'adding')),
  initialisation: term('Initialisation', '初始化', step('normalisation', 'stack')),
  kernel: term('Kernel', '卷积核', step('grouping', 'pairs')),
  mac: term('Multiply-accumulate (MAC)', '乘加', step('table', 'work')),
  maxPooling: term('Max pooling', '最大池化', { view: 'explore', model: 'resnet34', focus: 'maxpool' }),
  overfitting: term('Overfitting', '过拟合', step('table', 'thousand')),
  padding: term('Padding', '填充', step('code', 'padding')),
  parameter: term('Parameter', '参数', step('table', 'parameters')),
  path: term('Path', '路径', step('resnext', 'split')),
  plainNetwork: term('Plain network', '普通网络', step('degradation', 'stack')),
  planes: term('Planes', '基准通道数', step('code', 'stage')),
  pointwise: term('1×1 convolution', '1×1 卷积', step('residual', 'bottleneck')),
  preActivation: term('Pre-activation', '预激活', step('beyond', 'order')),
  projection: term('Projection shortcut', '投影捷径', step('shortcuts', 'downsampling')),
  protocol: term('Protocol', '测试条件', step('beyond', 'protocols')),
  receptiveField: term('Receptive field', '感受野', { view: 'explore', model: 'resnet34', focus: 'layer2.0.conv1' }),
  relu: term('ReLU', '线性整流（ReLU）', step('residual', 'activate')),
  residual: term('Residual', '残差', step('residual', 'difference')),
  residualBlock: term('Residual block', '残差块', step('residual', 'difference')),
  runningStatistics: term('Running statistics', '滑动统计量', step('normalisation', 'running')),
  shape: term('Shape', '形状', step('table', 'shapes')),
  shortcut: term('Shortcut', '捷径', step('code', 'forward')),
  shortcutOptions: term('Shortcut options A, B, C', '捷径选项 A、B、C', {
    view: 'groups',
    part: 'shortcuts',
    model: 'resnet34',
  }),
  stage: term('Stage', '阶段', step('table', 'brackets')),
  stem: term('Stem', '起始层', { view: 'explore', model: 'resnet34', focus: 'conv1' }),
  stride: term('Stride', '步距', step('shortcuts', 'downsampling')),
  v15: term('Version 1.5', '1.5 版', step('beyond', 'stride')),
  vanishing: term('Vanishing and exploding', '消失与爆炸', step('normalisation', 'depth')),
  weight: term('Weight', '权重', step('grouping', 'pairs')),
  wide: term('Wide ResNet', '宽残差网络', {
    view: 'explore',
    model: 'wide_resnet50_2',
    focus: 'layer1.1',
    compare: 'resnet50',
  }),
  widthPerGroup: term('Width per group', '每组宽度', step('beyond', 'width')),
} satisfies Record<string, Term>;

export type TermId = keyof typeof TABLE;
export const TERMS: Readonly<Record<TermId, Term>> = TABLE;
export const TERM_IDS = Object.keys(TABLE) as TermId[]; // the table's own keys

/** The place of a term on the glossary's page. */
export const termAnchor = (id: TermId) => `term-${id}`;
