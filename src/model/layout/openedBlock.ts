import { type Block, layerId, type LayerNode } from '../graph/layerGraph';
import type { Orientation } from './orientation';
import type { DrawingScale } from './scales';

/** A layer of an opened block in flow coordinates relative to the block's start. */
export interface OpenedLayer {
  id: string;
  layer: LayerNode;
  along: number;
  length: number;
  /** Centre: 0 on the main path, negative on the shortcut. */
  across: number;
  breadth: number;
  shape: 'map' | 'chip' | 'circle';
}

export interface OpenedBlock {
  layers: OpenedLayer[];
  length: number;
  /** Extent across the flow of the widest map inside. */
  breadth: number;
  /** From the block's start: where the shortcut leaves and comes back, how far its line and its chips reach; null in a plain block. */
  shortcut: { from: number; to: number; rise: number; reach: number } | null;
}

const ENTRY_PX = 30;
const GAP_PX = 13;
const EXIT_PX = 20;
const CONV_STRETCH = 1.5;
const MIN_CONV_PX = 24;
const THIN_PX = 17;
const ADD_PX = 22;
/** A label on the shortcut, wide as text is. */
const CHIP = { width: 74, height: 24, gap: 10, corner: 8 };
const BRANCH_CLEARANCE_PX = 18;
/** An opened block is magnified until its smallest map has room for `3×3, 1024 C=32 /2`. */
const MIN_MAP_PX = 104;

/** Every layer of a block side by side along the flow, the shortcut's own layers as chips on its way. */
export function layOutOpenedBlock(block: Block, scale: DrawingScale, orientation: Orientation): OpenedBlock {
  const { template } = block;
  const chip =
    orientation === 'right'
      ? { length: CHIP.width, breadth: CHIP.height }
      : { length: CHIP.height, breadth: CHIP.width };
  const isBranch = (layer: LayerNode) => layer.name.startsWith('downsample');
  const branchLayers = template.layers.filter(isBranch);
  const branchLength = lengthOfChips(branchLayers.length, chip.length);
  const main = layOutMainPath(
    block,
    template.layers.filter((l) => !isBranch(l)),
    scale,
    branchLength,
  );
  const length = main.at(-1)!.along + main.at(-1)!.length + EXIT_PX; // a block has layers
  const addition = main.find((l) => l.layer.kind === 'add');
  const breadth = Math.max(...main.map((l) => l.breadth));
  if (addition === undefined) return { layers: main, length, breadth, shortcut: null };
  const rise = breadth / 2 + BRANCH_CLEARANCE_PX + (branchLayers.length > 0 ? chip.breadth / 2 : 0);
  const to = addition.along + addition.length / 2;
  const from = branchPoint(block, main);
  const branch = layOutBranch(block, branchLayers, chip, (from + to) / 2, rise);
  return {
    layers: [...main, ...branch],
    length,
    breadth,
    shortcut: { from, to, rise, reach: rise + (branch.length > 0 ? chip.breadth / 2 : 0) },
  };
}

/** With wider gaps where the chips on the shortcut would not fit beside it. */
function layOutMainPath(
  block: Block,
  layers: readonly LayerNode[],
  scale: DrawingScale,
  branchLength: number,
): OpenedLayer[] {
  const dense = placeMainPath(block, layers, scale, GAP_PX);
  const added = dense.findIndex((l) => l.layer.kind === 'add');
  if (added < 0) return dense;
  const from = branchPoint(block, dense);
  const before = dense.slice(0, added).filter((l) => l.along >= from).length; // as many gaps as layers before the addition
  const missing = branchLength + 2 * CHIP.corner - (dense[added]!.along - from); // it was just found
  return missing <= 0 ? dense : placeMainPath(block, layers, scale, GAP_PX + missing / before);
}

function placeMainPath(block: Block, layers: readonly LayerNode[], scale: DrawingScale, gap: number): OpenedLayer[] {
  const sides = layers.map((layer) => scale.side(layer.output.height));
  const magnified = Math.max(1, MIN_MAP_PX / Math.min(...sides));
  let along = ENTRY_PX;
  return layers.map((layer, i) => {
    const isAdd = layer.kind === 'add';
    const length = isAdd ? ADD_PX : layer.kind === 'conv' ? convLength(layer, scale) : THIN_PX;
    const placed: OpenedLayer = {
      id: layerId(block, layer.name),
      layer,
      along,
      length,
      across: 0,
      breadth: isAdd ? ADD_PX : sides[i]! * magnified, // one side a layer
      shape: isAdd ? 'circle' : 'map',
    };
    along += length + gap;
    return placed;
  });
}

function convLength(layer: LayerNode, scale: DrawingScale): number {
  return Math.max(MIN_CONV_PX, scale.thickness(layer.output.channels) * CONV_STRETCH);
}

/** A pre-activated projection leaves after the first BN and ReLU; every other shortcut leaves the block's input. */
function branchPoint({ template }: Block, main: readonly OpenedLayer[]): number {
  const edge = template.edges.find((e) => e.kind !== 'main');
  const source = main.find((l) => l.layer.name === edge?.from);
  return source === undefined ? ENTRY_PX / 2 : source.along + source.length + GAP_PX / 2;
}

function lengthOfChips(count: number, length: number): number {
  return count === 0 ? 0 : count * length + (count - 1) * CHIP.gap;
}

function layOutBranch(
  block: Block,
  layers: readonly LayerNode[],
  chip: { length: number; breadth: number },
  middle: number,
  rise: number,
): OpenedLayer[] {
  const total = lengthOfChips(layers.length, chip.length);
  return layers.map((layer, i) => ({
    id: layerId(block, layer.name),
    layer,
    shape: 'chip',
    along: middle - total / 2 + i * (chip.length + CHIP.gap),
    length: chip.length,
    across: -rise,
    breadth: chip.breadth,
  }));
}
