import type { ConvolutionArguments } from './convolution';

/** A convolution as PyTorch writes it: nn.Conv2d(64, 128, 3, groups=2, bias=False). */
export function convolutionCall({
  inChannels,
  outChannels,
  kernel: [height, width],
  groups,
  bias,
}: ConvolutionArguments): string {
  const kernel = height === width ? height : `(${height}, ${width})`;
  return `nn.Conv2d(${inChannels}, ${outChannels}, ${kernel}, groups=${groups}, bias=${bias ? 'True' : 'False'})`;
}
