/** The arguments of one convolution, as the parameter calculator and the formulas use them. */
export interface ConvolutionArguments {
  /** [height, width] */
  kernel: readonly [number, number];
  inChannels: number;
  outChannels: number;
  groups: number;
  bias: boolean;
}

/** kh·kw·(C_in/g)·C_out. Exact only where g divides both channel counts. */
export function convolutionWeightCount({ kernel, inChannels, outChannels, groups }: ConvolutionArguments): number {
  return kernel[0] * kernel[1] * (inChannels / groups) * outChannels;
}

/** The weights, and C_out more with a bias. */
export function convolutionParamCount(convolution: ConvolutionArguments): number {
  return convolutionWeightCount(convolution) + (convolution.bias ? convolution.outChannels : 0);
}

/** Whether every input channel can be a group of its own: C_out is a multiple of C_in. */
export function canBeDepthwise({
  inChannels,
  outChannels,
}: Pick<ConvolutionArguments, 'inChannels' | 'outChannels'>): boolean {
  return outChannels % inChannels === 0;
}

/**
 * Output length of a convolution or pooling along one axis, ⌊(n + 2p − d(k − 1) − 1)/s⌋ + 1
 * (torch.nn.Conv2d, "Shape").
 */
export function outputLength(length: number, kernel: number, stride: number, padding: number, dilation = 1): number {
  return Math.floor((length + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1;
}

/** Common divisors of all arguments, ascending. */
export function commonDivisors(...values: readonly number[]): number[] {
  const smallest = Math.min(...values);
  const found: number[] = [];
  for (let d = 1; d * d <= smallest; d++) {
    if (smallest % d !== 0) continue;
    found.push(d);
    if (d * d !== smallest) found.push(smallest / d);
  }
  return found.filter((d) => values.every((v) => v % d === 0)).toSorted((a, b) => a - b);
}

/** The valid choices next to `value`: the nearest below and the nearest above. */
export function neighbours(value: number, choices: readonly number[]): number[] {
  const below = choices.findLast((c) => c < value);
  const above = choices.find((c) => c > value);
  return [below, above].filter((c) => c !== undefined);
}

/** The choice nearest to `value`, the smaller on a tie. `choices` ascend and are not empty. */
export function nearestChoice(value: number, choices: readonly number[]): number {
  return choices.reduce((best, c) => (Math.abs(c - value) < Math.abs(best - value) ? c : best));
}
