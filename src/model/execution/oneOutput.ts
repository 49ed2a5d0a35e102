import type { GroupedAgainstMasked, OutputPosition } from './executionTypes';
import { requireInside } from './requestChecks';

/** One multiplication on the way to an output value. */
export interface OutputTerm {
  /** Channel, row and column of the input value; row and column may lie in the padding. */
  channel: number;
  row: number;
  column: number;
  kernelRow: number;
  kernelColumn: number;
  isPadding: boolean;
  /** The input's value, 0 in the padding. */
  value: number;
  weight: number;
  product: number;
  /** Sum of this product and all before it. */
  running: number;
}

export interface OneOutput {
  /** From 0: the group of the output channel. */
  group: number;
  /** First input channel that the output reads, and how many: its group's. */
  firstInput: number;
  inputCount: number;
  /** inputCount · k · k terms: channel by channel, each row by row. */
  terms: OutputTerm[];
  sum: number;
}

type Convolution = Pick<GroupedAgainstMasked, 'request' | 'input' | 'groupedKernel'>;

/**
 * One output value of the grouped convolution by hand, term by term in float64, to be stepped through.
 *
 * @throws where the position lies outside the output
 */
export function oneOutput(convolution: Convolution, at: OutputPosition): OneOutput {
  const { inChannels, outChannels, groups, side, kernelSize } = convolution.request;
  requireInside(at, { side, channels: outChannels });
  const group = Math.floor(at.channel / (outChannels / groups));
  const inputCount = inChannels / groups;
  const firstInput = group * inputCount;
  let running = 0;
  const terms = Array.from({ length: inputCount * kernelSize ** 2 }, (_, i): OutputTerm => {
    const term = multiply(convolution, at, firstInput + Math.floor(i / kernelSize ** 2), i % kernelSize ** 2);
    running += term.product;
    return { ...term, running };
  });
  return { group, firstInput, inputCount, terms, sum: running };
}

function multiply(
  { request, input, groupedKernel }: Convolution,
  at: OutputPosition,
  channel: number,
  kernelPosition: number,
): Omit<OutputTerm, 'running'> {
  const { inChannels, outChannels, groups, side, kernelSize } = request;
  const padding = (kernelSize - 1) / 2;
  const outPerGroup = outChannels / groups;
  const kernelRow = Math.floor(kernelPosition / kernelSize);
  const kernelColumn = kernelPosition % kernelSize;
  const row = at.row - padding + kernelRow;
  const column = at.column - padding + kernelColumn;
  const isPadding = row < 0 || row >= side || column < 0 || column >= side;
  const value = isPadding ? 0 : input[(row * side + column) * inChannels + channel]!; // inside the map
  const weight = groupedKernel[(kernelPosition * inChannels + channel) * outPerGroup + (at.channel % outPerGroup)]!; // inside the kernel
  return { channel, row, column, kernelRow, kernelColumn, isPadding, value, weight, product: value * weight };
}
