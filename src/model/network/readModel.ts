import type { layers, LayersModel, Shape as TfShape } from '@tensorflow/tfjs-layers';
import {
  type Edge,
  type LayerKind,
  type LayerNode,
  SECTION_INPUT,
  type WeightInfo,
  type Window,
} from '../graph/layerGraph';
import { mapShape, type Shape, vectorShape } from '../graph/shape';
import { AvgPool2d } from './layers/AvgPool2d';
import { Conv2d } from './layers/Conv2d';
import { MaxPool2d } from './layers/MaxPool2d';
import { PaddingShortcut } from './layers/PaddingShortcut';
import { onlyShape } from './layers/single';

type Layer = layers.Layer;

/** tfjs's class names and what this project calls those layers. */
const KINDS: Record<string, LayerKind> = {
  [Conv2d.className]: 'conv',
  BatchNormalization: 'bn',
  ReLU: 'relu',
  [MaxPool2d.className]: 'maxpool',
  [AvgPool2d.className]: 'average',
  AveragePooling2D: 'avgpool',
  Flatten: 'flatten',
  Dense: 'linear',
  Add: 'add',
  [PaddingShortcut.className]: 'pad',
};

export interface ReadModel {
  layers: LayerNode[];
  edges: Edge[];
}

/**
 * Layers and edges of a built model: shapes, weights and connections are TensorFlow.js's own.
 * Its list of layers goes by depth, which mixes a block's two paths; by id they come as they were made.
 */
export function readModel(model: LayersModel): ReadModel {
  const found = model.layers.filter((layer) => layer.getClassName() !== 'InputLayer').toSorted((a, b) => a.id - b.id);
  return { layers: found.map(readLayer), edges: found.flatMap(readEdges) };
}

function readLayer(layer: Layer): LayerNode {
  const kind = KINDS[layer.getClassName()];
  if (kind === undefined) throw new Error(`no layer kind for ${layer.getClassName()}`);
  const { inputShapes, outputShapes } = inboundNode(layer);
  return {
    name: layer.name,
    kind,
    input: readShape(inputShapes),
    output: readShape(outputShapes),
    weights: [
      ...layer.trainableWeights.map((w) => readWeight(w, true)),
      ...layer.nonTrainableWeights.map((w) => readWeight(w, false)),
    ],
    window: readWindow(layer),
  };
}

/** Every layer here is applied once, so its one inbound node holds its connections. */
function inboundNode(layer: Layer) {
  const node = layer.inboundNodes[0];
  if (node === undefined) throw new Error(`layer ${layer.name} was never applied`);
  return node;
}

function readWeight(weight: Layer['weights'][number], isTrained: boolean): WeightInfo {
  const name = weight.originalName.slice(weight.originalName.lastIndexOf('/') + 1);
  return { name, shape: weight.shape as number[], isTrained }; // weights have no unknown dimension
}

function readWindow(layer: Layer): Window | null {
  if (layer instanceof Conv2d || layer instanceof MaxPool2d) {
    const { kernelSize: k, stride: s, padding: p } = layer;
    const window = { kernel: [k, k], stride: [s, s], padding: [p, p] } as const;
    if (layer instanceof MaxPool2d) return { ...window, groups: 1 };
    const { groups, dilation: d } = layer;
    return { ...window, groups, ...(d === 1 ? {} : { dilation: [d, d] as const }) };
  }
  if (layer instanceof AvgPool2d) {
    const { kernelSize: k } = layer;
    return { kernel: [k, k], stride: [k, k], padding: [0, 0], groups: 1, ceil_mode: true };
  }
  if (layer instanceof PaddingShortcut) {
    return { kernel: [1, 1], stride: [layer.stride, layer.stride], padding: [0, 0], groups: 1 };
  }
  return null;
}

function readEdges(layer: Layer): Edge[] {
  return inboundNode(layer).inboundLayers.map((from) => ({
    from: from.getClassName() === 'InputLayer' ? SECTION_INPUT : from.name,
    to: layer.name,
    kind: 'main' as const,
  }));
}

/** Of [N, H, W, C] or [N, C]. An addition's two inputs agree, so the first stands for both. */
function readShape(shapes: TfShape | TfShape[]): Shape {
  const [, first, width, channels] = onlyShape(shapes);
  if (first == null) throw new Error('a layer whose output has no known size');
  return width == null || channels == null ? vectorShape(first) : mapShape(channels, first, width);
}
