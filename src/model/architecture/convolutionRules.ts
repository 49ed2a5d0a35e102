import { commonDivisors, type ConvolutionArguments, nearestChoice, neighbours } from './convolution';
import { RANGES, type Range } from './ranges';

/** The numbers of a convolution that a person types. */
export const CONVOLUTION_NUMBERS = ['kernelHeight', 'kernelWidth', 'inChannels', 'outChannels', 'groups'] as const;
export type ConvolutionNumber = (typeof CONVOLUTION_NUMBERS)[number];
export type ConvolutionTexts = Readonly<Record<ConvolutionNumber, string>>;

export const CONVOLUTION_RANGES: Readonly<Record<ConvolutionNumber, Range>> = {
  kernelHeight: RANGES.kernelSide,
  kernelWidth: RANGES.kernelSide,
  inChannels: RANGES.channels,
  outChannels: RANGES.channels,
  groups: { min: 1, max: Infinity }, // the channels are the limit
};

type Mistake =
  | { code: 'empty' }
  | { code: 'notANumber'; given: string }
  | { code: 'notWhole'; given: string }
  | { code: 'tooSmall'; given: string; min: number }
  | { code: 'tooLarge'; given: string; max: number }
  /** `indivisible`: those of the channel counts that `groups` does not divide. */
  | { code: 'groupsDoNotDivide'; groups: number; indivisible: readonly number[]; channels: readonly number[] }
  | { code: 'tooManyGroups'; max: number; channels: readonly number[] };

/**
 * What is wrong with a typed number, in a form that every language can put into words
 * (`content/<lang>/calculator.ts`), and the nearest values that are right.
 */
export type ConvolutionProblem = Mistake & { field: ConvolutionNumber; instead: readonly number[] };

type Channels = Pick<ConvolutionArguments, 'inChannels' | 'outChannels'>;
type Numbers = Partial<Record<ConvolutionNumber, number>>;

export interface CheckedConvolution {
  /** Null where there are problems. */
  convolution: ConvolutionArguments | null;
  problems: readonly ConvolutionProblem[];
  /** Those typed; where one is not valid, the last valid one. */
  channels: Channels;
}

/**
 * Reads typed numbers as a convolution. Never throws.
 *
 * @param last the last valid convolution: its values are offered where a text is near no number
 */
export function checkConvolution(texts: ConvolutionTexts, last: ConvolutionArguments): CheckedConvolution {
  const numbers: Numbers = {};
  const problems: ConvolutionProblem[] = [];
  for (const field of CONVOLUTION_NUMBERS) {
    const read = readWhole(texts[field], CONVOLUTION_RANGES[field]);
    if ('value' in read) numbers[field] = read.value;
    else problems.push({ ...read.mistake, field, instead: [read.nearest ?? Number(textsOf(last)[field])] });
  }
  const { inChannels = last.inChannels, outChannels = last.outChannels } = numbers;
  const divisors = commonDivisors(inChannels, outChannels);
  const checked = [
    ...problems.map((problem) => offerDivisor(problem, divisors)),
    ...groupsMustDivide(numbers, divisors),
  ];
  return {
    convolution: checked.length > 0 ? null : convolutionOf(numbers as Required<Numbers>, last.bias), // without a problem every field was read
    problems: checked,
    channels: { inChannels, outChannels },
  };
}

/** The texts that say a convolution. */
export function textsOf({ kernel, inChannels, outChannels, groups }: ConvolutionArguments): ConvolutionTexts {
  return {
    kernelHeight: String(kernel[0]),
    kernelWidth: String(kernel[1]),
    inChannels: String(inChannels),
    outChannels: String(outChannels),
    groups: String(groups),
  };
}

function convolutionOf({ kernelHeight, kernelWidth, ...rest }: Required<Numbers>, bias: boolean): ConvolutionArguments {
  return { kernel: [kernelHeight, kernelWidth], ...rest, bias };
}

/** A whole number near what was typed is no help where it does not divide the channels. */
function offerDivisor(problem: ConvolutionProblem, divisors: readonly number[]): ConvolutionProblem {
  if (problem.field !== 'groups') return problem;
  return { ...problem, instead: problem.instead.map((value) => nearestChoice(value, divisors)) };
}

function groupsMustDivide(
  { inChannels, outChannels, groups }: Numbers,
  divisors: readonly number[],
): ConvolutionProblem[] {
  if (groups === undefined || inChannels === undefined || outChannels === undefined) return [];
  const channels = inChannels === outChannels ? [inChannels] : [inChannels, outChannels];
  const indivisible = channels.filter((count) => count % groups !== 0);
  if (indivisible.length === 0) return [];
  const instead = neighbours(groups, divisors);
  const max = divisors.at(-1)!; // 1 divides everything
  const mistake: Mistake =
    groups > max
      ? { code: 'tooManyGroups', max, channels }
      : { code: 'groupsDoNotDivide', groups, indivisible, channels };
  return [{ ...mistake, field: 'groups', instead }];
}

function readWhole(
  text: string,
  { min, max }: Range,
): { value: number } | { mistake: Mistake; nearest: number | null } {
  const given = shorten(text.trim());
  if (given === '') return { mistake: { code: 'empty' }, nearest: null };
  const n = readNumber(text);
  if (n === null) return { mistake: { code: 'notANumber', given }, nearest: null };
  if (n < min) return { mistake: { code: 'tooSmall', given, min }, nearest: min };
  if (n > max) return { mistake: { code: 'tooLarge', given, max }, nearest: max };
  const nearest = Math.round(n);
  return nearest === n ? { value: n } : { mistake: { code: 'notWhole', given }, nearest };
}

/** 128, a Chinese keyboard's full-width １２８, 1e3, −3, the 131,072 that the app itself prints, and 131 072. */
export function readNumber(text: string): number | null {
  const plain = text.slice(0, 400).normalize('NFKC').trim().replace('−', '-');
  const ungrouped = /^[+-]?\d{1,3}(([, ])\d{3})(\2\d{3})*$/.test(plain) ? plain.replaceAll(/[, ]/g, '') : plain;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(ungrouped) ? Number(ungrouped) : null;
}

/** Messages quote what was typed; a page of it helps nobody. */
function shorten(text: string): string {
  const characters = [...text.slice(0, 100)];
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : text;
}
