import { shorten } from '../../model/architecture/arguments/given';
import { commonDivisors, type ConvolutionArguments, nearestChoice } from '../../model/architecture/convolution';
import { RANGES, type Range } from '../../model/architecture/ranges';
import { plainNumber, type Reading, type Row } from './row';

/** conv2_x's grouped convolution of ResNeXt-50 (32×4d). */
export const FRESH_CONVOLUTION: ConvolutionArguments = {
  kernel: [3, 3],
  inChannels: 128,
  outChannels: 128,
  groups: 32,
  bias: false,
};

/** A convolution as one text: `3x3.128.128.32`, kernel, channels in and out, groups; `.bias` after it where it has one. */
export const convolutionRow = <const K extends string, const C extends string>(
  key: K,
  control: C,
): Row<ConvolutionArguments, K, C> => ({
  key,
  control,
  fallback: FRESH_CONVOLUTION,
  read: readConvolution,
  write: writeConvolution,
  isUndoable: true,
});

function writeConvolution({ kernel, inChannels, outChannels, groups, bias }: ConvolutionArguments): string {
  return [kernel.join('x'), inChannels, outChannels, groups, ...(bias ? ['bias'] : [])].join('.');
}

function readConvolution(text: string, { key, otherwise, note }: Reading<ConvolutionArguments>): ConvolutionArguments {
  const [kernel = '', into = '', out = '', groups = '', bias] = text.split('.', 9);
  const [height = '', width = height] = kernel.split(/[x×*]/i, 2);
  const [kernelHeight, kernelWidth] = otherwise.kernel;
  const inChannels = nearestIn(RANGES.channels, into, otherwise.inChannels);
  const outChannels = nearestIn(RANGES.channels, out, otherwise.outChannels);
  const asked = plainNumber(groups);
  const taken: ConvolutionArguments = {
    kernel: [nearestIn(RANGES.kernelSide, height, kernelHeight), nearestIn(RANGES.kernelSide, width, kernelWidth)],
    inChannels,
    outChannels,
    groups: nearestChoice(Number.isNaN(asked) ? otherwise.groups : asked, commonDivisors(inChannels, outChannels)),
    bias: bias === 'bias',
  };
  const instead = writeConvolution(taken);
  if (instead !== text) note({ code: 'convolutionMended', key, given: shorten(text), instead });
  return taken;
}

function nearestIn({ min, max }: Range, text: string, otherwise: number): number {
  const value = plainNumber(text);
  return Number.isNaN(value) ? otherwise : Math.round(Math.min(max, Math.max(min, value)));
}
