import type { ConvolutionNumber } from '../../model/architecture/convolutionRules';
import type { calculator as english } from '../en/calculator';

const n = (count: number) => count.toLocaleString('en');
const about = (count: number) => (Number.isInteger(count) ? n(count) : `约 ${n(Math.round(count))}`);
const and = (counts: readonly number[]) => counts.map(n).join(' 和 ');

const numbers: Record<ConvolutionNumber, string> = {
  kernelHeight: '卷积核高',
  kernelWidth: '卷积核宽',
  inChannels: '输入通道数',
  outChannels: '输出通道数',
  groups: '组数',
};

export const calculator: typeof english = {
  startFrom: '从这里开始',
  presets: { resnext: 'ResNeXt-50 的 3×3', depthwise: 'MobileNet 的逐通道卷积' },
  numbers,
  bias: '偏置',
  groupsSlider: '可整除通道数的组数',
  groupCount: (groups) => `${n(groups)} 组`,
  normal: '普通卷积',
  yours: '组卷积',
  depthwise: '逐通道卷积',
  sides: { normal: '普通卷积', grouped: '组卷积', depthwise: '逐通道卷积（深度卷积）' },
  factors: { kernel: '卷积核', inputs: '每个输出读入', outputs: '输出', biases: '偏置' },
  parameters: '参数量',
  saving: (groups) => `权重恰好是普通卷积的 1/${n(groups)}：`,
  weights: (grouped, normal) => `由 ${n(normal)} 个减为 ${n(grouped)} 个。`,
  biasStays: (biases, ratio, groups) => `${n(biases)} 个偏置不会减少：总参数量约为 1/${ratio}，而非 1/${n(groups)}。`,
  oneGroup: '只有一组时，两者是同一个卷积。组数越多，连接越少。',
  cannotGroup: (inChannels, outChannels) =>
    inChannels === outChannels
      ? '只有一个通道，无法分组。'
      : `能同时整除 ${n(inChannels)} 和 ${n(outChannels)} 的只有 1，这个卷积无法分组。`,
  wiring: {
    inputs: '输入',
    outputs: '输出',
    group: '组',
    reads: (read, all) =>
      read === all
        ? `每个输出（粗线为其中一个）读取全部 ${n(all)} 个输入。`
        : `每个输出（粗线为其中一个）只读取 ${n(all)} 个输入中的 ${n(read)} 个。`,
    drawn: (drawn, all) => `图中画出 ${n(all)} 组中的 ${n(drawn)} 组。`,
    square: (input, output) =>
      input === output
        ? `每个方块代表 ${about(input)} 个通道。`
        : `每个方块代表 ${about(input)} 个输入通道或 ${about(output)} 个输出通道。`,
  },
  between: '',
  bars: '参数量按比例对比',
  notDepthwise: (inChannels, outChannels) =>
    `不可行：每个输入要对应同样多的输出，而 ${n(outChannels)} 不是 ${n(inChannels)} 的倍数。`,
  problems: {
    empty: ({ field }) => `${numbers[field]}还没有填写。`,
    notANumber: ({ field, given }) => `“${given}”不是数字，${numbers[field]}应是整数。`,
    notWhole: ({ field, given }) => `${numbers[field]}应是整数，${given} 不是。`,
    tooSmall: ({ field, given, min }) => `${numbers[field]}不能是 ${given}，至少为 ${n(min)}。`,
    tooLarge: ({ field, given, max }) => `${numbers[field]}不能是 ${given}，这里最多为 ${n(max)}。`,
    groupsDoNotDivide: ({ groups, indivisible, channels, instead }) =>
      channels.length === 1
        ? `组数必须整除通道数：${n(channels[0]!)} 不能被 ${n(groups)} 整除，但能被 ${and(instead)} 整除。` // one
        : `组数必须同时整除输入和输出通道数：${and(indivisible)} ${indivisible.length > 1 ? '都' : ''}不能被 ${n(groups)} 整除，而 ${and(instead)} 能整除两者。`,
    tooManyGroups: ({ max, channels }) =>
      channels.length === 1
        ? `${n(max)} 个通道最多分成 ${n(max)} 组。`
        : `能同时整除 ${and(channels)} 的组数最大是 ${n(max)}。`,
  },
  use: (value) => `改为 ${n(value)}`,
  lastValid: '上一个有效结果',
  stale: (summary) => `下面仍是上一个有效的卷积：${summary}。`,
};
