import { CATALOGUE } from '../../../src/model/architecture/catalogue';
import type { LayerNode } from '../../../src/model/graph/layerGraph';
import { buildGraph } from '../../../src/model/network/buildGraph';

/** A grouped convolution of a square map. */
export interface ConvolutionShape {
  side: number;
  inChannels: number;
  outChannels: number;
  kernelSize: number;
  stride: number;
  padding: number;
  groups: number;
}

/** Every distinct 3×3 of ResNeXt-50 (32×4d): one for each of its four stages, and those that begin a stage with stride 2. */
export function resnextShapes(): ConvolutionShape[] {
  const { stages } = buildGraph(CATALOGUE.resnext50_32x4d);
  const found = stages
    .flatMap(({ blocks }) => blocks.slice(0, 2))
    .map(({ template }) => shapeOf(template.layers.find(({ name }) => name === 'conv2')));
  return [...new Map(found.map((shape) => [describeShape(shape), shape])).values()];
}

/** 56²×256, stride 2 */
export function describeShape({ side, outChannels, stride }: ConvolutionShape): string {
  return `${side}²×${outChannels}${stride === 1 ? '' : `, stride ${stride}`}`;
}

function shapeOf(layer: LayerNode | undefined): ConvolutionShape {
  if (!layer?.window) throw new Error('a bottleneck has a conv2');
  const { kernel, stride, padding, groups } = layer.window;
  return {
    side: layer.input.height,
    inChannels: layer.input.channels,
    outChannels: layer.output.channels,
    kernelSize: kernel[0],
    stride: stride[0],
    padding: padding[0],
    groups,
  };
}
