import * as core from '@tensorflow/tfjs-core';
import * as tfLayers from '@tensorflow/tfjs-layers';
import { layerId, type LayerGraph, sectionsInOrder } from '../../src/model/graph/layerGraph';
import { buildNetwork } from '../../src/model/network/buildNetwork';
import { metaInitializer } from '../../src/model/network/metaBackend';
import type { ArchitectureSpec } from '../../src/model/architecture/spec';
import { recipeImage, setRecipeWeights } from './recipeWeights';
import { specOf } from './specs';

/** What `import * as tf from '@tensorflow/tfjs'` gives the generated code. */
const tf = { ...core, ...tfLayers };

/** The same, with weights that have shapes and no data: any network in no memory. */
function withoutStorage(): typeof tf {
  const meta = metaInitializer();
  const { layers, initializers } = tfLayers;
  return {
    ...tf,
    initializers: { ...initializers, randomNormal: () => meta },
    layers: {
      ...layers,
      dense: (args) => layers.dense({ ...args, kernelInitializer: meta, biasInitializer: meta }),
      batchNormalization: (args) =>
        layers.batchNormalization({
          ...args,
          gammaInitializer: meta,
          betaInitializer: meta,
          movingMeanInitializer: meta,
          movingVarianceInitializer: meta,
        }),
    },
  };
}

/** Runs generated TensorFlow.js source as it stands, but for where `tf` comes from. */
export function runTfjsSource(text: string, storage: 'none' | 'real'): tfLayers.LayersModel {
  const body = text.replace(/^import .*;$/m, '');
  // oxlint-disable-next-line no-implied-eval -- to run it is the test
  const run = new Function('tf', `${body}\nreturn model;`) as (library: typeof tf) => tfLayers.LayersModel;
  return run(storage === 'none' ? withoutStorage() : tf);
}

/** Layers of a model and of the models within it, that have weights of their own. */
export function weightedLayers(model: tfLayers.LayersModel): tfLayers.layers.Layer[] {
  return model.layers
    .flatMap((layer) => (layer instanceof tfLayers.LayersModel ? weightedLayers(layer) : [layer]))
    .filter((layer) => layer.weights.length > 0);
}

/** Ids of the graph's layers that have weights. */
export function weightedIds(graph: LayerGraph): string[] {
  return sectionsInOrder(graph).flatMap((section) =>
    section.template.layers.filter(({ weights }) => weights.length > 0).map(({ name }) => layerId(section, name)),
  );
}

/** Small networks of every block, order, shortcut, stride and stem; bottlenecks with two groups. */
export function smallVariants(): ArchitectureSpec[] {
  const common = { block: ['basic', 'bottleneck'], order: ['post', 'pre'] };
  return [
    ...everyCombination({
      ...common,
      shortcut: ['none', 'A', 'B', 'C'],
      stride_on: ['3x3', '1x1'],
      stem: ['imagenet', 'cifar'],
    }),
    ...everyCombination({ ...common, shortcut: ['B', 'C'], stem: ['deep', 'deep_tiered'], avg_down: [true] }),
    ...everyCombination({
      block: ['bottleneck'],
      order: ['post', 'pre'],
      shortcut: ['A', 'B'],
      layers: [[1, 2, 2]],
      replace_stride_with_dilation: [
        [true, false],
        [false, true],
        [true, true],
      ],
    }),
  ];
}

function everyCombination(choices: Readonly<Record<string, readonly unknown[]>>): ArchitectureSpec[] {
  let all: Record<string, unknown>[] = [
    { layers: [1, 2], base_planes: 8, num_classes: 5, in_channels: 2, input_size: [21, 30] },
  ];
  for (const [field, values] of Object.entries(choices))
    all = all.flatMap((spec) => values.map((value) => ({ ...spec, [field]: value })));
  return all.map((spec) =>
    specOf({ ...spec, ...(spec['block'] === 'bottleneck' ? { groups: 2, width_per_group: 24 } : {}) }),
  );
}

/** Of `smallVariants` a part, in which any two choices of two arguments still meet. */
export function someOfEach(spec: ArchitectureSpec): boolean {
  const { block, order, shortcut, stride_on, stem } = spec;
  if (spec.avg_down || spec.replace_stride_with_dilation.includes(true)) return shortcut === 'B';
  const option = ['none', 'A', 'B', 'C'].indexOf(shortcut);
  const bits = [block === 'basic', order === 'post', stride_on === '3x3', stem === 'imagenet'].map(Number);
  const [isBasic, isPost, is3x3, isImagenet] = bits as [number, number, number, number]; // four are drawn
  return (isBasic ^ isPost ^ is3x3) === (option & 1) && (isPost ^ isImagenet) === option >> 1;
}

/** Logits of the project's own network with the recipe's weights and image, on the active backend. */
export function recipeLogits(spec: ArchitectureSpec): Float32Array {
  const network = buildNetwork(spec);
  setRecipeWeights(network);
  const image = recipeImage([spec.in_channels, ...spec.input_size]);
  const logits = network.model.predict(image) as core.Tensor; // of one output
  const values = logits.dataSync<'float32'>();
  core.dispose([image, logits]);
  network.dispose();
  return values;
}
