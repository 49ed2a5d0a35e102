import { eye, fill, max, reshape, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { initializers } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { inDepth } from '../../../tests/support/deep';
import { specOf } from '../../../tests/support/specs';
import { CATALOGUE } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import { layerId, sectionsInOrder } from '../graph/layerGraph';
import { buildGraph } from '../network/buildGraph';
import { buildNetwork } from '../network/buildNetwork';
import { withKernels, type WeightInitializers } from '../network/initializers';
import { receptiveFields } from './receptiveField';

beforeAll(useWasm);

/** Columns of the probed image: more than the largest field below. */
const COLUMNS = 1100;

/** Each is probed by computing it; the deeper ones have the same kinds of blocks, and more of them. */
const DEEPER = ['resnet34', 'resnet50', 'resnet101'];

const NETWORKS: readonly [string, ArchitectureSpec][] = [
  ['resnet18', CATALOGUE.resnet18],
  ['resnet34', CATALOGUE.resnet34],
  ['resnet50', CATALOGUE.resnet50],
  ['resnet50, stride on 1×1', { ...CATALOGUE.resnet50, stride_on: '1x1' }],
  ['resnet50, pre-activated', { ...CATALOGUE.resnet50, order: 'pre' }],
  ['resnet101', CATALOGUE.resnet101],
  ['plain18', CATALOGUE.plain18],
  ['cifar_resnet20', CATALOGUE.cifar_resnet20],
  ['two stages of one bottleneck', specOf({ block: 'bottleneck', layers: [1, 1], shortcut: 'C', stem: 'cifar' })],
];

describe.each(inDepth(NETWORKS, ([name]) => !DEEPER.includes(name)))('%s', (_, spec) => {
  test('the network sees, after each block, exactly the columns that the figures say', () => {
    const graph = buildGraph(spec);
    const fields = receptiveFields(graph);
    const claimed = sectionsInOrder(graph)
      .slice(0, -1) // the head sees everything
      .map((section) => fields.get(layerId(section, section.template.outputLayer)));
    expect(claimed).toEqual(probe(spec));
  });
});

test('every layer has a field, which is the whole image from the pooling on', () => {
  const graph = buildGraph(CATALOGUE.resnet18);
  const fields = receptiveFields(graph);
  const ids = sectionsInOrder(graph).flatMap((section) =>
    section.template.layers.map((layer) => layerId(section, layer.name)),
  );
  expect([...fields.keys()]).toEqual(ids);
  for (const id of ['avgpool', 'flatten', 'fc']) expect(fields.get(id)).toEqual({ size: Infinity, stride: Infinity });
});

test("the effective stride at the end is the input side over the last map's: 224 / 7", () => {
  expect(receptiveFields(buildGraph(CATALOGUE.resnet50)).get('layer4.2.relu_2')!.stride).toBe(32);
});

/**
 * Measures instead of counting. With kernels that are positive everywhere and one lit column on black,
 * an output is lit exactly if that column is in its field. Channels and rows change nothing in that, so the
 * network has one of each.
 */
function probe(spec: ArchitectureSpec): { size: number; stride: number }[] {
  const network = buildNetwork(
    { ...spec, base_planes: 1, in_channels: 1, num_classes: 1, input_size: [1, COLUMNS] },
    averaging(),
  );
  const measured = tidy(() => {
    // Image n has column n lit.
    let x: Tensor = reshape(eye(COLUMNS), [COLUMNS, 1, COLUMNS, 1]);
    return network.sections.slice(0, -1).map(({ model }) => {
      x = model.predict(x, { batchSize: COLUMNS }) as Tensor;
      return measure(x);
    });
  });
  network.dispose();
  return measured;
}

/** The first and last column that lights the middle output, and how far its right neighbour's first is away. */
function measure(x: Tensor): { size: number; stride: number } {
  const outputs = x.shape[2]!;
  const brightest = max(x, 3).dataSync();
  const seenBy = (output: number) =>
    Array.from({ length: COLUMNS }, (_, column) => column).filter(
      (column) => brightest[column * outputs + output]! > 0,
    );
  const middle = Math.floor(outputs / 2);
  const [seen, seenByNeighbour] = [seenBy(middle), seenBy(middle + 1)];
  const [first, last] = [seen[0]!, seen.at(-1)!];
  expect(first, 'the field reaches the edge of the image').toBeGreaterThan(0);
  expect(last, 'the field reaches the edge of the image').toBeLessThan(COLUMNS - 1);
  return { size: last - first + 1, stride: seenByNeighbour[0]! - first };
}

/** Kernels that average a row: positive, and neither growing nor vanishing over a hundred layers. */
function averaging(): WeightInitializers {
  const average = initializers.zeros();
  average.apply = (shape) => {
    const [, width, inChannels] = shape as number[];
    return fill(shape as number[], 1 / (width! * inChannels!));
  };
  return withKernels(() => average);
}
