import { DEFAULT_SPEC, type ArchitectureSpec } from '../architecture/spec';
import { type Derived, derive } from '../derive';
import { findSection, layerId, type LayerNode, type Section } from '../graph/layerGraph';
import type { Draw } from './draw';

/** [groups, width_per_group] of bottlenecks: ResNet, wide, the ResNeXt paper's and some between. */
const BOTTLENECKS = [
  [1, 64],
  [1, 64],
  [1, 96],
  [1, 128],
  [2, 32],
  [2, 40],
  [2, 64],
  [4, 16],
  [4, 24],
  [4, 32],
  [8, 8],
  [8, 14],
  [8, 16],
  [16, 4],
  [16, 8],
  [16, 16],
  [32, 4],
  [32, 4],
  [32, 8],
  [64, 2],
  [64, 4],
] as const;

/** Blocks in each of four stages, as the papers repeat them and otherwise. */
export function drawLayers(draw: Draw): number[] {
  return draw.happens(30)
    ? [...draw.pick(PUBLISHED_LAYERS)]
    : [draw.whole(1, 4), draw.whole(1, 8), draw.whole(1, 12), draw.whole(1, 4)];
}

const PUBLISHED_LAYERS = [
  [2, 2, 2, 2],
  [3, 4, 6, 3],
  [3, 4, 23, 3],
  [3, 8, 36, 3],
] as const;

/**
 * A ResNet or ResNeXt of four stages.
 *
 * @param sides input sizes to choose from
 */
export function drawNetwork(draw: Draw, sides: readonly number[] = [224]): ArchitectureSpec {
  const isBasic = draw.happens(25);
  const [groups, width_per_group] = isBasic ? ([1, 64] as const) : draw.pick(BOTTLENECKS);
  const side = draw.pick(sides);
  return {
    ...DEFAULT_SPEC,
    block: isBasic ? 'basic' : 'bottleneck',
    layers: drawLayers(draw),
    groups,
    width_per_group,
    input_size: [side, side],
  };
}

const known = new WeakMap<ArchitectureSpec, Derived>();

/** The network that TensorFlow.js builds; an exercise asks for it several times. */
export function networkOf(spec: ArchitectureSpec): Derived {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const derived = derive(spec);
  if (!derived.ok) throw new Error(`no exercise is about a network like this: ${derived.problem.code}`);
  known.set(spec, derived.value);
  return derived.value;
}

/** A layer of the network by its id. */
export function layerOf(spec: ArchitectureSpec, id: string): LayerNode {
  const section = sectionOf(spec, id);
  const layer = section.template.layers.find(({ name }) => layerId(section, name) === id);
  if (layer === undefined) throw new Error(`${id} is no layer`);
  return layer;
}

/** The block of this id, or the section that holds the layer. */
export function sectionOf(spec: ArchitectureSpec, id: string): Section {
  const section = findSection(networkOf(spec).graph, id);
  if (section === undefined) throw new Error(`the network has no ${id}`);
  return section;
}

/** The network as torchvision's constructor says it. */
export function constructorOf({ block, layers, groups, width_per_group }: ArchitectureSpec): string {
  const grouped = groups === 1 ? '' : `, groups=${groups}`;
  const wide = width_per_group === 64 ? '' : `, width_per_group=${width_per_group}`;
  return `ResNet(${block === 'basic' ? 'BasicBlock' : 'Bottleneck'}, [${layers.join(', ')}]${grouped}${wide})`;
}

/** A block, as often the first of its stage as one of the others. */
export function drawBlock(draw: Draw, { layers }: ArchitectureSpec): string {
  const stage = draw.whole(0, layers.length - 1);
  const index = draw.happens(50) ? 0 : draw.whole(0, layers[stage]! - 1); // a stage of the spec
  return `layer${stage + 1}.${index}`;
}

/** The id of a convolution of some block, projections included. */
export function drawConvolution(draw: Draw, spec: ArchitectureSpec): string {
  const block = sectionOf(spec, drawBlock(draw, spec));
  const convolutions = block.template.layers.filter((layer) => layer.kind === 'conv');
  return layerId(block, draw.pick(convolutions).name);
}

/** What a convolution's arithmetic needs; windows are square here. */
export interface ConvolutionNumbers {
  kernel: number;
  stride: number;
  padding: number;
  from: number;
  to: number;
  groups: number;
  /** Of the map that it reads, which is square. */
  side: number;
}

export function convolutionNumbers({ window, input, output }: LayerNode): ConvolutionNumbers {
  const { kernel, stride, padding, groups } = window!; // a convolution has a window
  return {
    kernel: kernel[0],
    stride: stride[0],
    padding: padding[0],
    from: input.channels,
    to: output.channels,
    groups,
    side: input.height,
  };
}
