import { convolutionWeightCount } from '../../../model/architecture/convolution';
import type { GroupsState } from '../../../state/groupsState';

export type { Factor } from '../../../content/en/groups/slider';

/** Rows and columns of the maps that are computed and counted in this part. */
export const MAP_SIDE = 8;

/** The slider's layer with what follows from it. */
export interface SliderLayer {
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

export function sliderLayer({ inChannels, outChannels, kernelSize, groups }: GroupsState): SliderLayer {
  const convolution = { kernel: [kernelSize, kernelSize] as const, inChannels, outChannels, groups, bias: false };
  return {
    inChannels, outChannels, kernelSize, groups,
    inPerGroup: inChannels / groups,
    outPerGroup: outChannels / groups,
    weights: convolutionWeightCount(convolution),
    normalWeights: convolutionWeightCount({ ...convolution, groups: 1 }),
    isDepthwise: groups === inChannels && groups > 1,
  };
}
