import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validSpecs } from '../../../tests/support/specs';
import { CATALOGUE, type ModelId } from '../architecture/catalogue';
import { allBlocks } from '../graph/layerGraph';
import { buildGraph } from '../network/buildGraph';
import { shortcutWay, shortcutWayCounts } from './shortcutWay';

const way = (id: ModelId, block: string) =>
  shortcutWay(allBlocks(buildGraph(CATALOGUE[id])).find((b) => b.id === block)!.template).map(({ name }) => name); // the ids below are there

describe('from a block’s input to its output', () => {
  test.each<[ModelId, string, string[]]>([
    ['resnet50', 'layer2.1', ['add', 'relu_2']],
    ['resnet50', 'layer2.0', ['downsample.0', 'downsample.1', 'add', 'relu_2']],
    ['resnet34', 'layer1.0', ['add', 'relu_1']],
    ['resnet200_pre', 'layer2.1', ['add']],
    ['resnet200_pre', 'layer2.0', ['bn1', 'relu', 'downsample.0', 'add']],
    ['cifar_resnet20', 'layer2.0', ['downsample', 'add', 'relu_1']],
    ['plain34', 'layer2.0', []],
  ])('%s %s', (id, block, expected) => {
    expect(way(id, block)).toEqual(expected);
  });
});

/** He et al. 2016: 3 + 24 + 36 + 3 blocks; a ReLU after each addition, or before each projection alone. */
test('ResNet-200 in both orders', () => {
  const counts = (id: ModelId) => Object.fromEntries(shortcutWayCounts(buildGraph(CATALOGUE[id])));
  expect(counts('resnet200')).toEqual({ add: 66, relu: 66, conv: 4, bn: 4 });
  expect(counts('resnet200_pre')).toEqual({ add: 66, relu: 4, conv: 4, bn: 4 });
  expect(counts('plain34')).toEqual({});
});

test('every shortcut of any network meets one addition, and ends at the block’s output', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      for (const { template } of allBlocks(buildGraph(spec))) {
        const layers = shortcutWay(template);
        expect(layers.filter(({ kind }) => kind === 'add')).toHaveLength(spec.shortcut === 'none' ? 0 : 1);
        expect(layers.at(-1)?.name).toBe(spec.shortcut === 'none' ? undefined : template.outputLayer);
      }
    }),
    { numRuns: 40 },
  );
});
