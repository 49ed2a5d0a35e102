import { dispose, memory, type Tensor, tensor, tidy } from '@tensorflow/tfjs-core';
import { input as inputLayer, type layers, model as tfModel, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import { expect } from 'vitest';
import type { FeatureMap } from './naive';
import { setRecipeWeights } from './recipeWeights';
import { itemAt } from '../../src/model/lists';

/**
 * What layers make of one feature map. Their weights are the recipe's, by layer name. Checks that the
 * result has the shape that the layers promised and that no tensor is left in the end.
 */
export function applyLayers(
  build: (x: SymbolicTensor) => SymbolicTensor,
  { height, width, channels, values }: FeatureMap,
): FeatureMap {
  const before = memory().numTensors;
  const inputs = inputLayer({ shape: [height, width, channels], name: 'input' });
  const model = tfModel({ inputs, outputs: build(inputs) });
  setRecipeWeights({ layerById: new Map(model.layers.map((layer) => [layer.name, layer])) });
  const output = tidy(() => model.predict(tensor(Float32Array.from(values), [1, height, width, channels])) as Tensor); // of one output
  expect(output.shape.slice(1)).toEqual(itemAt(model.outputs, 0).shape.slice(1));
  const map = featureMapOf(output);
  dispose(output);
  model.dispose();
  expect(memory().numTensors).toBe(before);
  return map;
}

export function applyLayer(layer: layers.Layer, input: FeatureMap): FeatureMap {
  return applyLayers((x) => layer.apply(x) as SymbolicTensor, input); // as its input
}

/** The size of a map, as a message shows it. */
export function sizeOf({ height, width, channels }: FeatureMap): string {
  return `${height}×${width}×${channels}`;
}

/** The one image of a batch. */
function featureMapOf(batch: Tensor): FeatureMap {
  const [, height, width, channels] = batch.shape as [number, number, number, number]; // maps in batches
  return { height, width, channels, values: batch.dataSync<'float32'>() };
}
