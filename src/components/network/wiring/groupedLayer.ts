import { type ConvolutionArguments, convolutionWeightCount } from '../../../model/architecture/convolution';
import { convolutionCall } from '../../../model/architecture/convolutionCall';

export type { Factor } from '../../../content/en/groups/slider';

/** One convolution cut into groups, with what follows from it. */
export interface GroupedLayer {
  inChannels: number;
  outChannels: number;
  kernelSize: number;
  groups: number;
  /** Inputs that one group sees, and outputs that it makes. */
  inPerGroup: number;
  outPerGroup: number;
  weights: number;
  normalWeights: number;
  isDepthwise: boolean;
}

/** As PyTorch writes it, for what is said below a figure. */
export function groupedLayerCall({
  inChannels,
  outChannels,
  kernelSize,
  groups,
}: Pick<GroupedLayer, 'inChannels' | 'outChannels' | 'kernelSize' | 'groups'>): string {
  return convolutionCall({ inChannels, outChannels, kernel: [kernelSize, kernelSize], groups, bias: false });
}

/** @param convolution its groups divide both channel counts; without a bias */
export function groupedLayer({
  inChannels,
  outChannels,
  kernelSize,
  groups,
}: Pick<ConvolutionArguments, 'inChannels' | 'outChannels' | 'groups'> & { kernelSize: number }): GroupedLayer {
  const convolution = { kernel: [kernelSize, kernelSize] as const, inChannels, outChannels, groups, bias: false };
  return {
    inChannels,
    outChannels,
    kernelSize,
    groups,
    inPerGroup: inChannels / groups,
    outPerGroup: outChannels / groups,
    weights: convolutionWeightCount(convolution),
    normalWeights: convolutionWeightCount({ ...convolution, groups: 1 }),
    isDepthwise: groups === inChannels && groups > 1,
  };
}
