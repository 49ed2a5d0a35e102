import { commonDivisors, type ConvolutionArguments, nearestChoice } from '../../../model/architecture/convolution';
import {
  checkConvolution,
  CONVOLUTION_RANGES,
  type ConvolutionNumber,
  type ConvolutionProblem,
  type ConvolutionTexts,
  textsOf,
} from '../../../model/architecture/convolutionRules';
import type { Range } from '../../../model/architecture/ranges';

/** What stands in the fields, word for word, and the last convolution that they made. */
export interface CalculatorState {
  texts: ConvolutionTexts;
  /** Empty where `shown` is what the texts say. */
  problems: readonly ConvolutionProblem[];
  /** The typed channels, as far as they are valid: they say which groups are. */
  channels: Pick<ConvolutionArguments, 'inChannels' | 'outChannels'>;
  shown: ConvolutionArguments;
}

/** The state in which the fields say this convolution. */
export function showing(convolution: ConvolutionArguments): CalculatorState {
  return read(textsOf(convolution), convolution);
}

export function typed(state: CalculatorState, field: ConvolutionNumber, text: string): CalculatorState {
  return read({ ...state.texts, [field]: text }, state.shown);
}

/** The next value up or down, as the arrow keys of a number field give it; groups go on to the next that divides. */
export function stepped(state: CalculatorState, field: ConvolutionNumber, direction: 1 | -1): CalculatorState {
  const written = Number(state.texts[field] || NaN);
  const value = Number.isNaN(written) ? Number(textsOf(state.shown)[field]) : written;
  const next =
    field === 'groups'
      ? nextDivisor(state, value, direction)
      : within(CONVOLUTION_RANGES[field], Math.round(value) + direction);
  return typed(state, field, String(next));
}

export function withBias(state: CalculatorState, bias: boolean): CalculatorState {
  return { ...state, shown: { ...state.shown, bias } };
}

function nextDivisor(
  { channels: { inChannels, outChannels } }: CalculatorState,
  value: number,
  direction: 1 | -1,
): number {
  const divisors = commonDivisors(inChannels, outChannels);
  return (
    (direction > 0 ? divisors.find((d) => d > value) : divisors.findLast((d) => d < value)) ??
    nearestChoice(value, divisors)
  );
}

function within({ min, max }: Range, value: number): number {
  return Math.min(max, Math.max(min, value));
}

function read(texts: ConvolutionTexts, last: ConvolutionArguments): CalculatorState {
  const { convolution, problems, channels } = checkConvolution(texts, last);
  return { texts, problems, channels, shown: convolution ?? last };
}
