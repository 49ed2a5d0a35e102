import type { ShortcutDecision } from '../architecture/shortcut';
import type { ArchitectureSpec } from '../architecture/spec';
import type { Shape } from './shape';

/** `avgpool` averages whole maps, `average` windows of them. */
export type LayerKind =
  | 'conv'
  | 'bn'
  | 'relu'
  | 'maxpool'
  | 'average'
  | 'avgpool'
  | 'flatten'
  | 'linear'
  | 'add'
  | 'pad';

/** A weight as the TensorFlow.js layer holds it. */
export interface WeightInfo {
  /** tfjs's name: kernel, bias, gamma, beta, moving_mean, moving_variance. */
  name: string;
  shape: readonly number[];
  /** False for the running statistics of a batch normalisation. */
  isTrained: boolean;
}

/** The window of a convolution or pooling. */
export interface Window {
  /** [height, width] */
  kernel: readonly [number, number];
  stride: readonly [number, number];
  padding: readonly [number, number];
  groups: number;
  /** Positions from one that the kernel reads to the next, where that is more than 1. */
  dilation?: readonly [number, number];
  /** Where a last window that sticks out over the border counts, as torch's poolings have it. */
  ceil_mode?: true;
}

/** One layer, as read from the TensorFlow.js model. */
export interface LayerNode {
  /** Within its section, e.g. `downsample.0`. */
  name: string;
  kind: LayerKind;
  input: Shape;
  output: Shape;
  weights: readonly WeightInfo[];
  window: Window | null;
}

export type EdgeKind = 'main' | 'identity' | 'projection' | 'padding';

export interface Edge {
  from: string;
  to: string;
  kind: EdgeKind;
}

/** Stands in a template's edges for whatever comes before it. */
export const SECTION_INPUT = '';

/**
 * A part of the network that TensorFlow.js built once: the stem, the head, or one distinct
 * residual block. Blocks that agree in every argument share one template, by reference.
 */
export interface Template {
  key: string;
  layers: readonly LayerNode[];
  /** In terms of layer names; `SECTION_INPUT` where an edge comes from outside. */
  edges: readonly Edge[];
  input: Shape;
  output: Shape;
  /** The layer that the next section reads. */
  outputLayer: string;
  /** Null for stem and head. */
  shortcut: ShortcutDecision | null;
  stride: number;
}

/** A template stamped into a place of the network. */
export interface Section {
  /** Prefix of its layers' ids: `layer1.0` for a block, empty for stem and head. */
  id: string;
  template: Template;
}

export interface Block extends Section {
  /** 0-based */
  stageIndex: number;
  blockIndex: number;
}

export interface Stage {
  index: number;
  /** torchvision's module: `layer1`. */
  moduleName: string;
  /** The paper's name: `conv2_x`. */
  paperName: string;
  blocks: readonly Block[];
}

/** The whole network: what TensorFlow.js built, in order. */
export interface LayerGraph {
  spec: ArchitectureSpec;
  input: Shape;
  stem: Section;
  stages: readonly Stage[];
  head: Section;
}

export const STEM_NAME = 'conv1';
export const HEAD_NAME = 'head';

export function layerId(section: Section, layerName: string): string {
  return section.id === '' ? layerName : `${section.id}.${layerName}`;
}

/** @throws where the layer is neither a convolution nor a pooling that slides a window */
export function windowOf({ name, window }: LayerNode): Window {
  if (window === null) throw new Error(`${name} has no window`);
  return window;
}

/** Stem, every block, head: in the order in which data flows. */
export function sectionsInOrder(graph: LayerGraph): Section[] {
  return [graph.stem, ...allBlocks(graph), graph.head];
}

export function allBlocks(graph: LayerGraph): Block[] {
  return graph.stages.flatMap((stage) => stage.blocks);
}

/** All edges of the network between layer ids; the network's own input has no id and no edge. */
export function edgesInOrder(graph: LayerGraph): Edge[] {
  let before: string | null = null;
  return sectionsInOrder(graph).flatMap((section) => {
    const source = before;
    before = layerId(section, section.template.outputLayer);
    return section.template.edges
      .filter((edge) => edge.from !== SECTION_INPUT || source !== null)
      .map((edge) => ({
        from: edge.from === SECTION_INPUT ? (source ?? '') : layerId(section, edge.from),
        to: layerId(section, edge.to),
        kind: edge.kind,
      }));
  });
}

/** The block of this id, or the section that holds the layer of this id, or the layers of this module. */
export function findSection(graph: LayerGraph, id: string): Section | undefined {
  const blocks = blocksById(graph);
  const holds = (section: Section) => section.template.layers.some((layer) => layerId(section, layer.name) === id);
  for (let prefix = id; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
    const block = blocks.get(prefix);
    if (block !== undefined) return prefix === id || holds(block) ? block : undefined;
  }
  const holdsModule = ({ template }: Section) => template.layers.some(({ name }) => name.startsWith(`${id}.`));
  return [graph.stem, graph.head].find((section) => holds(section) || holdsModule(section));
}

const indexOfGraph = new WeakMap<LayerGraph, ReadonlyMap<string, Block>>();

function blocksById(graph: LayerGraph): ReadonlyMap<string, Block> {
  let index = indexOfGraph.get(graph);
  if (index === undefined) {
    index = new Map(allBlocks(graph).map((block) => [block.id, block]));
    indexOfGraph.set(graph, index);
  }
  return index;
}
