import { dispose, io, memory, reshape, setBackend, type Tensor, tensor, tidy, transpose } from '@tensorflow/tfjs-core';
import { type layers, loadLayersModel, type LayersModel } from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { draws } from '../../../../tests/support/deep';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import {
  recipeLogits,
  runTfjsSource,
  smallVariants,
  weightedIds,
  weightedLayers,
} from '../../../../tests/support/generatedCode';
import { forwardCases } from '../../../../tests/support/oracles';
import { recipeImage, recipeValues } from '../../../../tests/support/recipeWeights';
import { oracleSpec, specOf, validSpecs } from '../../../../tests/support/specs';
import { CATALOGUE, MODEL_IDS } from '../../architecture/catalogue';
import type { ArchitectureSpec } from '../../architecture/spec';
import { networkFigures } from '../../figures/networkFigures';
import { buildGraph } from '../../network/buildGraph';
import { codeFor } from '../codeFor';

const sourceOf = (spec: ArchitectureSpec): string => codeFor(buildGraph(spec), 'tfjs').text;

describe('run without storage: the model’s own counts, layers and classes', () => {
  beforeAll(async () => {
    await setBackend('meta');
  });

  /** What the generated code made. */
  function made(spec: ArchitectureSpec) {
    const model = runTfjsSource(sourceOf(spec), 'none');
    const figures = {
      params: weightCount(model.trainableWeights),
      buffers: weightCount(model.nonTrainableWeights),
      output: model.outputShape,
      layers: weightedLayers(model)
        .map(({ name }) => name)
        .toSorted(),
    };
    model.dispose();
    return figures;
  }

  function counted(spec: ArchitectureSpec) {
    const graph = buildGraph(spec);
    const { params, buffers } = networkFigures(graph).totals;
    return { params, buffers, output: [null, spec.num_classes], layers: weightedIds(graph).toSorted() };
  }

  test.each(MODEL_IDS)('%s', (id) => {
    expect(made(CATALOGUE[id])).toEqual(counted(CATALOGUE[id]));
  });

  test('any valid network', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(validSpecs(), (spec) => {
        expect(made(spec)).toEqual(counted(spec));
      }),
      { numRuns: draws(300) },
    );
  });
});

describe('run with given weights', () => {
  beforeAll(useWasm);

  test.each(forwardCases().filter(({ name }) => ['resnet18', 'resnet34_97x65', 'small_groups'].includes(name)))(
    '$name: computes torchvision’s logits',
    { timeout: 300_000 },
    (oracle) => {
      expect(largestRelativeError(logitsOf(oracleSpec(oracle)), oracle.logits)).toBeLessThan(1e-4);
    },
  );

  test(
    'every block, order, shortcut, stride and stem: computes what the app’s own network computes',
    { timeout: 300_000 },
    () => {
      const specs = smallVariants();
      for (const spec of specs) {
        expect.soft(largestRelativeError(logitsOf(spec), recipeLogits(spec)), JSON.stringify(spec)).toBeLessThan(1e-5);
      }
      expect(specs).toHaveLength(64 + 16 + 12);
    },
  );

  test.each([
    { layers: [1, 1], block: 'bottleneck', groups: 2, width_per_group: 64, order: 'pre', shortcut: 'B' },
    { layers: [1, 1], block: 'basic', shortcut: 'A' },
  ])('a model saved and loaded again is the same: %j', async (fields) => {
    const spec = specOf({ ...fields, base_planes: 8, num_classes: 4, input_size: [19, 16] });
    const model = runTfjsSource(sourceOf(spec), 'real');
    const files: io.ModelArtifacts[] = [];
    await model.save(
      io.withSaveHandler(async (artifacts) => {
        files.push(artifacts);
        return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
      }),
    );
    const loaded = await loadLayersModel(io.fromMemory(files[0]!)); // it was just saved
    expect(largestRelativeError(predict(loaded, spec), predict(model, spec))).toBeLessThan(1e-6);
    model.dispose();
    loaded.dispose();
  });
});

function logitsOf(spec: ArchitectureSpec): ArrayLike<number> {
  const before = memory().numTensors;
  const model = runTfjsSource(sourceOf(spec), 'real');
  weightedLayers(model).forEach(setRecipeWeights);
  const logits = predict(model, spec);
  model.dispose();
  expect(memory().numTensors).toBe(before);
  return logits;
}

function predict(model: LayersModel, spec: ArchitectureSpec): ArrayLike<number> {
  const image = recipeImage([spec.in_channels, ...spec.input_size]);
  const logits = model.predict(image) as Tensor;
  const values = logits.dataSync<'float32'>();
  dispose([image, logits]);
  return values;
}

const TORCH_NAMES: Record<string, string> = {
  kernel: 'weight',
  bias: 'bias',
  gamma: 'weight',
  beta: 'bias',
  moving_mean: 'running_mean',
  moving_variance: 'running_var',
};

function setRecipeWeights(layer: layers.Layer): void {
  const values = layer.weights.map((weight) => {
    const name = weight.originalName.slice(weight.originalName.lastIndexOf('/') + 1);
    const key = `${layer.name}.${TORCH_NAMES[name]}`;
    const shape = weight.shape as number[]; // weights have no unknown dimension
    return shape.length === 4 ? convolutionKernel(key, shape, groupsOf(layer)) : fromTorch(key, shape);
  });
  layer.setWeights(values);
  dispose(values);
}

function groupsOf(layer: layers.Layer): number {
  const { groups } = layer.getConfig();
  return typeof groups === 'number' ? groups : 1;
}

/** torch keeps [C_out, C_in / g, k, k]; the generated layers [k, k, C_in, C_out / g], group after group along C_in. */
function convolutionKernel(key: string, shape: number[], groups: number): Tensor {
  const [k, , inChannels, outPerGroup] = shape as [number, number, number, number];
  const inPerGroup = inChannels / groups;
  const values = recipeValues(key, [groups * outPerGroup, inPerGroup, k, k]);
  return tidy(() => reshape(transpose(tensor(values, [groups, outPerGroup, inPerGroup, k * k]), [3, 0, 2, 1]), shape));
}

/** A dense kernel is torch's, transposed; a vector is as it is. */
function fromTorch(key: string, shape: number[]): Tensor {
  const torchShape = shape.toReversed();
  return tidy(() => transpose(tensor(recipeValues(key, torchShape), torchShape)));
}

function weightCount(weights: readonly { shape: readonly (number | null)[] }[]): number {
  return weights.reduce((sum, { shape }) => sum + shape.reduce<number>((all, side) => all * (side ?? NaN), 1), 0);
}
