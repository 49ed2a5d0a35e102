import { expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import { buildGraph } from '../network/buildGraph';
import { networkFigures } from './networkFigures';
import { stageDifferences } from './stageDifferences';
import { tableColumn } from './stageTable';

const stagesOf = (spec: ArchitectureSpec) => {
  const graph = buildGraph(spec);
  return tableColumn(graph, networkFigures(graph)).stages;
};
const differences = (a: ArchitectureSpec, b: ArchitectureSpec) => {
  const [first, second] = [stagesOf(a), stagesOf(b)];
  return first.map((stage, i) => stageDifferences(stage, second[i]));
};
const {
  resnet34,
  resnet50,
  resnet101,
  resnext50_32x4d,
  wide_resnet50_2,
  plain34,
  resnet200,
  resnet200_pre,
  cifar_resnet20,
} = CATALOGUE;

test('a network does not differ from itself', () => {
  expect(differences(resnet50, resnet50).flat()).toEqual([]);
});

test('ResNet-101 differs from ResNet-50 in the repeats of conv4_x alone', () => {
  expect(differences(resnet50, resnet101)).toEqual([[], [], ['repeats'], []]);
});

test('another type of block says it all: its channels are not compared', () => {
  expect(differences(resnet34, resnet50)[1]).toEqual(['block']);
  expect(differences(resnet34, resnet50)[0]).toEqual(['block', 'shortcuts']); // 64 = 64, but 64 ≠ 256
});

test('ResNeXt-50 differs in channels and groups, Wide ResNet-50 in channels, v1 in the place of the stride', () => {
  expect(differences(resnet50, resnext50_32x4d)[0]).toEqual(['channels', 'groups']);
  expect(differences(resnet50, wide_resnet50_2)[0]).toEqual(['channels']);
  expect(differences(resnet50, { ...resnet50, stride_on: '1x1' })).toEqual([[], ['stride'], ['stride'], ['stride']]);
});

test('what the brackets do not show: shortcuts, order, output sizes, stages', () => {
  expect(differences(resnet34, plain34)[1]).toEqual(['shortcuts']);
  expect(differences(resnet200, resnet200_pre)[0]).toEqual(['order']);
  expect(differences(resnet50, { ...resnet50, input_size: [256, 256] })[3]).toEqual(['output']);
  expect(differences(resnet34, cifar_resnet20)[3]).toEqual(['stage']);
});

test('one block is not compared with what it has not', () => {
  expect(differences({ ...resnet34, layers: [1] }, { ...resnet34, layers: [2] })).toEqual([['repeats']]);
});
