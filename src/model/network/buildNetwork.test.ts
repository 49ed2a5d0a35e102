import { dispose, memory, type Tensor, tidy, transpose } from '@tensorflow/tfjs-core';
import { model as tfModel } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { largestRelativeError } from '../../../tests/support/compare';
import { type ActivationStatistics, forwardCases } from '../../../tests/support/oracles';
import { recipeImage, setRecipeWeights } from '../../../tests/support/recipeWeights';
import { oracleSpec, specOf } from '../../../tests/support/specs';
import { layerId, sectionsInOrder } from '../graph/layerGraph';
import { CATALOGUE } from '../architecture/catalogue';
import { buildGraph } from './buildGraph';
import { buildNetwork, type Network } from './buildNetwork';
import { dimensions } from '../graph/shape';

/** Of the largest absolute logit; float32 sums in another order differ by about 1e-6. */
const TOLERANCE = 1e-4;

beforeAll(useWasm);

describe.each(forwardCases())('$name with the weights of the recipe', (oracle) => {
  test("computes torchvision's logits and activations", { timeout: 300_000 }, () => {
    const before = memory().numTensors;
    const network = buildNetwork(oracleSpec(oracle));
    setRecipeWeights(network);
    const image = recipeImage([3, ...oracle.input_size]);

    const activations = runSectionBySection(network, image);
    const logits = network.model.predict(image) as Tensor;

    expect(largestRelativeError(logits.dataSync(), oracle.logits)).toBeLessThan(TOLERANCE);
    expect([...activations.keys()]).toEqual(expect.arrayContaining(Object.keys(oracle.activations)));
    for (const [name, expected] of Object.entries(oracle.activations)) {
      expect.soft(statisticsError(activations.get(name)!, expected), name).toBeLessThan(TOLERANCE);
    }

    dispose([image, logits, ...activations.values()]);
    network.dispose();
    expect(memory().numTensors).toBe(before);
  });
});

test('layers have the ids of the layer graph, and their outputs its shapes', () => {
  for (const spec of [
    CATALOGUE.cifar_resnet20,
    specOf({
      block: 'bottleneck',
      layers: [1, 2],
      groups: 2,
      width_per_group: 8,
      base_planes: 16,
      order: 'pre',
      input_size: [33, 20],
    }),
  ]) {
    const network = buildNetwork(spec);
    const expected = sectionsInOrder(buildGraph(spec)).flatMap((section) =>
      section.template.layers.map((layer) => [layerId(section, layer.name), dimensions(layer.output)]),
    );
    const actual = [...network.layerById]
      .filter(([, layer]) => layer.getClassName() !== 'InputLayer')
      .map(([id, layer]) => [id, torchShape(layer.outputShape as number[])]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    network.dispose();
  }
});

test('the whole network and its sections one after the other agree, pre-activated too', () => {
  const spec = specOf({
    layers: [1, 2],
    base_planes: 8,
    num_classes: 7,
    input_size: [21, 30],
    order: 'pre',
    shortcut: 'A',
  });
  const before = memory().numTensors;
  const network = buildNetwork(spec);
  setRecipeWeights(network);
  const image = recipeImage([3, 21, 30]);
  const logits = network.model.predict(image) as Tensor;
  const stepwise = tidy(() => network.sections.reduce((x, section) => section.model.predict(x) as Tensor, image));
  expect(largestRelativeError(stepwise.dataSync(), logits.dataSync())).toBeLessThan(1e-6);
  dispose([image, logits, stepwise]);
  network.dispose();
  expect(memory().numTensors).toBe(before);
});

/** What torchvision's modules give: the stem before its pooling, every block, every stage, the pooled head. */
function runSectionBySection(network: Network, image: Tensor): Map<string, Tensor> {
  const found = new Map<string, Tensor>();
  let x = image;
  for (const { id, model } of network.sections) {
    if (id === 'head') {
      found.set('avgpool', outputOf(network, 'avgpool', model.inputs, x));
      continue;
    }
    if (id === 'stem') found.set('stem', outputOf(network, 'relu', model.inputs, x));
    x = model.predict(x) as Tensor;
    found.set(id === 'stem' ? 'maxpool' : id, x);
    const stage = id.split('.')[0]!;
    if (id !== 'stem') found.set(stage, x); // the last block's output is the stage's
  }
  return found;
}

/** Reads a layer inside a section. The model shares the section's layers, so it is not disposed. */
function outputOf(network: Network, id: string, inputs: Network['model']['inputs'], x: Tensor): Tensor {
  const outputs = network.layerById.get(id)!.output;
  return tfModel({ inputs, outputs }).predict(x) as Tensor;
}

/** Largest error of shape, mean, root mean square and samples, relative to the expected root mean square. */
function statisticsError(activation: Tensor, expected: ActivationStatistics): number {
  const [, height, width, channels] = activation.shape as [number, number, number, number];
  if (String([channels, height, width]) !== String(expected.shape)) return Infinity;
  const channelsFirst = transpose(activation, [0, 3, 1, 2]);
  const values = channelsFirst.dataSync<'float32'>();
  channelsFirst.dispose();
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const rms = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
  const differences = [mean - expected.mean, rms - expected.rms, ...expected.samples.map(([i, v]) => values[i]! - v)];
  return Math.max(...differences.map(Math.abs)) / expected.rms;
}

/** [N, H, W, C] to [C, H, W]; [N, C] to [C]. */
function torchShape([, ...dims]: number[]): number[] {
  return dims.length === 3 ? [dims[2]!, dims[0]!, dims[1]!] : dims;
}
