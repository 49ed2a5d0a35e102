import { expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { networkFigures } from '../figures/networkFigures';
import { stateDictShapes } from '../figures/stateDict';
import { layerId, sectionsInOrder } from '../graph/layerGraph';
import { dimensions } from '../graph/shape';
import { buildGraph } from './buildGraph';

/** What timm 1.0.31 has at 3 × 224 × 224: `sum(p.numel())` of parameters, of running statistics, and a hook on each convolution and the classifier. */
test.each([
  ['resnet10t', 5_435_488, 5_872, 1_097_259_008],
  ['resnet14t', 10_081_632, 19_440, 1_676_822_528],
  ['resnet26d', 16_014_408, 30_976, 2_581_897_216],
  ['resnet50d', 25_576_264, 53_248, 4_328_824_832],
  ['resnet101d', 44_568_392, 105_472, 8_041_046_016],
] as const)('%s has timm’s counts', (id, params, buffers, macs) => {
  expect(networkFigures(buildGraph(CATALOGUE[id])).totals).toMatchObject({ params, buffers, macs });
});

test('the modules of a deep stem and of an averaging projection have timm’s names and shapes', () => {
  const keys = [...stateDictShapes(buildGraph(CATALOGUE.resnet10t)).keys()].filter((key) =>
    /^conv1|downsample/.test(key),
  );
  const norm = (name: string) =>
    ['weight', 'bias', 'running_mean', 'running_var', 'num_batches_tracked'].map((part) => `${name}.${part}`);
  expect(keys).toEqual([
    'conv1.0.weight',
    ...norm('conv1.1'),
    'conv1.3.weight',
    ...norm('conv1.4'),
    'conv1.6.weight',
    ...[2, 3, 4].flatMap((stage) => [`layer${stage}.0.downsample.1.weight`, ...norm(`layer${stage}.0.downsample.2`)]),
  ]);
});

test('the average rounds up: timm’s outputs of downsample.0 for a picture of 97 × 131', () => {
  const graph = buildGraph({ ...CATALOGUE.resnet26d, input_size: [97, 131] });
  const averages = sectionsInOrder(graph).flatMap((section) =>
    section.template.layers
      .filter(({ kind }) => kind === 'average')
      .map(({ name, output }) => [layerId(section, name), dimensions(output)]),
  );
  expect(averages).toEqual([
    ['layer2.0.downsample.0', [256, 13, 17]],
    ['layer3.0.downsample.0', [512, 7, 9]],
    ['layer4.0.downsample.0', [1024, 4, 5]],
  ]);
});
