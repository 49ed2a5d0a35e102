import type { LayerNode, Template, Window } from '../graph/layerGraph';
import { positionCount } from '../graph/shape';

/** What a layer, block, stage or network costs. All are exact counts. */
export interface Figures {
  /** Trained values: torchvision's "parameters". */
  params: number;
  /** Running means and variances of batch normalisations; Keras counts them as parameters too. */
  buffers: number;
  /** Multiply-accumulates: one per kernel weight and output position; bias, BN, ReLU and pooling not counted. */
  macs: number;
  /** Values in the outputs of all layers, for one image. */
  activations: number;
}

export const NO_FIGURES: Figures = { params: 0, buffers: 0, macs: 0, activations: 0 };

export function addFigures(a: Figures, b: Figures): Figures {
  return {
    params: a.params + b.params,
    buffers: a.buffers + b.buffers,
    macs: a.macs + b.macs,
    activations: a.activations + b.activations,
  };
}

export function multiplyFigures(a: Figures, count: number): Figures {
  return {
    params: a.params * count,
    buffers: a.buffers * count,
    macs: a.macs * count,
    activations: a.activations * count,
  };
}

export function sumFigures(parts: Iterable<Figures>): Figures {
  let total = NO_FIGURES;
  for (const part of parts) total = addFigures(total, part);
  return total;
}

function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

export function layerFigures(layer: LayerNode): Figures {
  const count = (trained: boolean) =>
    layer.weights.filter((w) => w.isTrained === trained).reduce((sum, w) => sum + elementCount(w.shape), 0);
  return {
    params: count(true),
    buffers: count(false),
    macs: layerMacs(layer),
    activations: layer.output.channels * positionCount(layer.output),
  };
}

function layerMacs(layer: LayerNode): number {
  const kernel = layer.weights.find((w) => w.name === 'kernel');
  if (kernel === undefined) return 0;
  return elementCount(kernel.shape) * positionCount(layer.output);
}

const ofTemplate = new WeakMap<Template, Figures>();

/** Figures of a stem, head or block, counted once however often it is stamped. */
export function templateFigures(template: Template): Figures {
  const known = ofTemplate.get(template);
  if (known !== undefined) return known;
  const figures = sumFigures(template.layers.map(layerFigures));
  ofTemplate.set(template, figures);
  return figures;
}

/** What a kernel is for, as the cost chart groups it. */
export const COST_KINDS = ['conv3x3', 'conv1x1', 'projection', 'stem', 'bn', 'fc'] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Null for layers that cost neither parameters nor MACs. */
export function costKind(layer: LayerNode): CostKind | null {
  if (layer.kind === 'bn') return 'bn';
  if (layer.kind === 'linear') return 'fc';
  if (layer.kind !== 'conv') return null;
  if (layer.name.startsWith('downsample')) return 'projection';
  return KIND_OF_KERNEL[kernelSide(layer.window)] ?? 'stem';
}

const KIND_OF_KERNEL: Record<number, CostKind> = { 1: 'conv1x1', 3: 'conv3x3' };

function kernelSide(window: Window | null): number {
  return window?.kernel[0] ?? 0;
}
