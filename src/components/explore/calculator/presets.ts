import type { ConvolutionArguments } from '../../../model/architecture/convolution';
import {
  allBlocks,
  findSection,
  type LayerGraph,
  layerId,
  type LayerNode,
  type Section,
} from '../../../model/graph/layerGraph';
import { keysOf } from '../../../model/lists';

const THREE_BY_THREE = { kernel: [3, 3], inChannels: 128, outChannels: 128, bias: false } as const;

export const PRESETS = {
  /** conv2_x of ResNeXt-50 (32×4d). */
  resnext: { ...THREE_BY_THREE, groups: 32 },
  /** Every channel its own group, as in MobileNet. */
  depthwise: { ...THREE_BY_THREE, groups: 128 },
} as const satisfies Record<string, ConvolutionArguments>;

export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = keysOf(PRESETS);

export interface NetworkConvolution {
  /** The layer's id, e.g. `layer1.0.conv2`. */
  id: string;
  convolution: ConvolutionArguments;
}

/** The convolution in focus; else the 3×3 of the block in focus; else the first of any block. */
export function networkConvolution(graph: LayerGraph, focus: string): NetworkConvolution | undefined {
  const section = findSection(graph, focus);
  const inFocus = section === undefined ? [] : convolutions(section);
  return (
    inFocus.find(({ id }) => id === focus) ?? [...inFocus, ...convolutions(allBlocks(graph)[0]!)].find(isThreeByThree)
  ); // a network has a block
}

function isThreeByThree({ convolution: { kernel } }: NetworkConvolution): boolean {
  return kernel[0] === 3 && kernel[1] === 3;
}

function convolutions(section: Section): NetworkConvolution[] {
  return section.template.layers
    .filter((layer) => layer.kind === 'conv')
    .map((layer) => ({ id: layerId(section, layer.name), convolution: argumentsOf(layer) }));
}

function argumentsOf({ input, output, window, weights }: LayerNode): ConvolutionArguments {
  return {
    kernel: window!.kernel, // every convolution has a window
    inChannels: input.channels,
    outChannels: output.channels,
    groups: window!.groups /* a convolution's */,
    bias: weights.some((weight) => weight.name === 'bias'),
  };
}
