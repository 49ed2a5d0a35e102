import { expect, test } from 'vitest';
import { CATALOGUE, type ModelId } from '../architecture/catalogue';
import { allBlocks } from '../graph/layerGraph';
import { buildGraph } from '../network/buildGraph';
import { pathBlockOf } from './pathBlock';

const pathsOf = (model: ModelId, id: string) =>
  pathBlockOf(allBlocks(buildGraph(CATALOGUE[model])).find((block) => block.id === id)!); // ids of the model

/** Xie et al. 2016, table 1: 32 paths, 128, 256, 512 and 1024 channels inside, 256 to 2048 outside. */
test.each([
  ['layer1.1', 4, 256],
  ['layer2.1', 8, 512],
  ['layer3.1', 16, 1024],
  ['layer4.1', 32, 2048],
] as const)('%s of ResNeXt-50 has 32 paths, %i wide', (id, pathWidth, outerChannels) => {
  expect(pathsOf('resnext50_32x4d', id)).toEqual({ cardinality: 32, pathWidth, outerChannels });
});

test('ResNet-50’s bottleneck is one path of 64, projected or not; a basic block has none', () => {
  for (const id of ['layer1.0', 'layer1.1'])
    expect(pathsOf('resnet50', id)).toEqual({ cardinality: 1, pathWidth: 64, outerChannels: 256 });
  expect(pathsOf('resnet34', 'layer1.1')).toBeNull();
});
