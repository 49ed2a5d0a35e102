import { expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { buildGraph } from '../network/buildGraph';
import { networkFigures } from './networkFigures';
import { rowOf, rowTargets } from './accountRows';

const graph = buildGraph(CATALOGUE.resnet50);
const rowNames = networkFigures(graph).stages.map(({ name }) => name);

test('what a row selects lies in that row', () => {
  expect(rowTargets(graph)).toEqual(['conv1', 'layer1.0', 'layer2.0', 'layer3.0', 'layer4.0', 'fc']);
  expect(rowTargets(graph).map((id) => rowOf(graph, id))).toEqual([0, 1, 2, 3, 4, 5]);
});

test.each([
  ['maxpool', 'conv1'],
  ['layer1.2', 'conv2_x'],
  ['layer2.0.downsample.0', 'conv3_x'],
  ['layer4.2.conv3', 'conv5_x'],
  ['avgpool', 'head'],
])('%s lies in %s', (id, name) => {
  expect(rowNames[rowOf(graph, id) ?? -1]).toBe(name);
});

test('what the network does not have lies nowhere', () => {
  expect(rowOf(graph, 'layer9.0')).toBeNull();
  expect(rowOf(graph, null)).toBeNull();
});
