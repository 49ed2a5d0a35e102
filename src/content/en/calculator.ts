import type { ConvolutionNumber, ConvolutionProblem } from '../../model/architecture/convolutionRules';

type Sentences<P extends { code: string }> = { [C in P['code']]: (problem: Extract<P, { code: C }>) => string };

const n = (count: number) => count.toLocaleString('en');
const about = (count: number) => (Number.isInteger(count) ? n(count) : `about ${n(Math.round(count))}`);
const and = (counts: readonly number[]) => counts.map(n).join(' and ');

/** Fields as they stand inside a sentence. */
const fields: Record<ConvolutionNumber, string> = {
  kernelHeight: 'kernel height',
  kernelWidth: 'kernel width',
  inChannels: 'number of input channels',
  outChannels: 'number of output channels',
  groups: 'number of groups',
};

const problems: Sentences<ConvolutionProblem> = {
  empty: ({ field }) => `The ${fields[field]} is missing.`,
  notANumber: ({ field, given }) => `“${given}” is no ${fields[field]}.`,
  notWhole: ({ field, given }) => `The ${fields[field]} has to be whole; ${given} is not.`,
  tooSmall: ({ field, given, min }) => `The ${fields[field]} cannot be ${given}: ${n(min)} is the least.`,
  tooLarge: ({ field, given, max }) => `The ${fields[field]} cannot be ${given} here: ${n(max)} is the most.`,
  groupsDoNotDivide: ({ groups, indivisible, channels, instead }) =>
    channels.length === 1
      ? `Groups must divide the channels: ${n(channels[0]!)} is not divisible by ${n(groups)}; by ${and(instead)} it is.` // one
      : `Groups must divide both channel counts: ${indivisible.length === 1 ? `${n(indivisible[0]!)} is not` : `neither ${n(channels[0]!)} nor ${n(channels[1]!)} is`} divisible by ${n(groups)}; by ${and(instead)} both are.`, // two, of which one is indivisible at least
  tooManyGroups: ({ max, channels }) =>
    channels.length === 1
      ? `${n(max)} channels make at most ${n(max)} groups.`
      : `At most ${n(max)} groups divide both ${and(channels)} channels.`,
};

export const calculator = {
  startFrom: 'Start from',
  presets: { resnext: 'ResNeXt-50, 3×3', depthwise: 'MobileNet, depthwise' },
  numbers: {
    kernelHeight: 'Kernel height',
    kernelWidth: 'Kernel width',
    inChannels: 'Input channels',
    outChannels: 'Output channels',
    groups: 'Groups',
  } satisfies Record<ConvolutionNumber, string>,
  bias: 'Bias',
  groupsSlider: 'Groups that divide the channels',
  groupCount: (groups: number): string => (groups === 1 ? '1 group' : `${n(groups)} groups`),
  normal: 'normal',
  yours: 'grouped',
  depthwise: 'depthwise',
  sides: { normal: 'Normal', grouped: 'Grouped', depthwise: 'Depthwise' },
  factors: { kernel: 'kernel', inputs: 'inputs per output', outputs: 'outputs', biases: 'biases' },
  parameters: 'parameters',
  saving: (groups: number) => `Exactly 1/${n(groups)} of the weights:`,
  weights: (grouped: number, normal: number) => `${n(grouped)} instead of ${n(normal)}.`,
  biasStays: (biases: number, ratio: string, groups: number) =>
    `The ${n(biases)} biases stay: about 1/${ratio} of all parameters, not 1/${n(groups)}.`,
  oneGroup: 'With one group both are the same convolution. More groups cut connections.',
  cannotGroup: (inChannels: number, outChannels: number) =>
    inChannels === outChannels
      ? 'A single channel cannot be split into groups.'
      : `Only 1 divides both ${n(inChannels)} and ${n(outChannels)}: this convolution cannot be grouped.`,
  wiring: {
    inputs: 'in',
    outputs: 'out',
    group: 'group',
    reads: (read: number, all: number) =>
      read === all
        ? `Each output (one in bold) reads all ${n(all)} inputs.`
        : `Each output (one in bold) reads ${n(read)} of ${n(all)} inputs.`,
    drawn: (drawn: number, all: number) => `Drawn: ${n(drawn)} of ${n(all)} groups.`,
    square: (input: number, output: number) =>
      input === output
        ? `A square is ${about(input)} channels.`
        : `A square is ${about(input)} inputs or ${about(output)} outputs.`,
  },
  /** Stands between two sentences. */
  between: ' ',
  bars: 'Parameters in proportion',
  notDepthwise: (inChannels: number, outChannels: number) =>
    `Not possible: every input needs the same number of outputs, and ${n(outChannels)} is not a multiple of ${n(inChannels)}.`,
  problems,
  use: (value: number) => `use ${n(value)}`,
  lastValid: 'last valid result',
  stale: (summary: string) => `Still shown: the last valid one, ${summary}.`,
};
