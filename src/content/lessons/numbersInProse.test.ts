import { expect, test } from 'vitest';
import { CATALOGUE, type ModelId } from '../../model/architecture/catalogue';
import { derive } from '../../model/derive';
import { pathParams } from '../../model/figures/cardinality';
import { templateFigures } from '../../model/figures/layerFigures';
import { networkFigures } from '../../model/figures/networkFigures';
import { widthLines } from '../../model/figures/widthLine';
import { allBlocks, type Block } from '../../model/graph/layerGraph';

/** Numbers that the chapters' prose states, from the networks. */

function blocksOf(model: ModelId): Block[] {
  const derivation = derive(CATALOGUE[model]);
  if (!derivation.ok) throw new Error(derivation.problem.code);
  return allBlocks(derivation.value.graph);
}

test('every block of ResNet-34 with an identity shortcut does 231,211,008 MACs', () => {
  const work = blocksOf('resnet34')
    .filter(({ template }) => template.shortcut?.kind === 'identity')
    .map(({ template }) => templateFigures(template).macs);
  expect([...new Set(work)]).toEqual([231_211_008]);
});

test('ResNet-34 has 36 convolutions, its projections included', () => {
  const inBlocks = blocksOf('resnet34').flatMap(({ template }) =>
    template.layers.filter(({ kind }) => kind === 'conv'),
  );
  expect(1 + inBlocks.length).toBe(36);
});

test('a block of ResNeXt-50 has 70,144 convolution weights, of Wide ResNet-50-2 212,992', () => {
  const weights = (model: ModelId) => {
    const block = blocksOf(model).find(({ id }) => id === 'layer1.1');
    const kernels =
      block?.template.layers.filter(({ kind }) => kind === 'conv').flatMap((layer) => layer.weights) ?? [];
    return kernels.reduce((sum, { shape }) => sum + shape.reduce((product, side) => product * side, 1), 0);
  };
  expect([weights('resnext50_32x4d'), weights('wide_resnet50_2')]).toEqual([70_144, 212_992]);
});

test('34 times a factor of 0.9, 1.1 and 0.5, and what a ReLU leaves of a normal deviation', () => {
  expect(0.9 ** 34).toBeCloseTo(0.028, 3);
  expect(1.1 ** 34).toBeCloseTo(25.5, 1);
  expect(0.5 ** 34).toBeCloseTo(6e-11, 11);
  expect(Math.sqrt(1 / 2 - 1 / (2 * Math.PI))).toBeCloseTo(0.58, 2);
});

test('ResNet-50’s batch normalisations keep 53,120 running numbers; every convolution of plain-34 is followed by one', () => {
  const count = (layers: Block['template']['layers'], kind: string) =>
    layers.filter((layer) => layer.kind === kind).length;
  const derivation = derive(CATALOGUE.resnet50);
  expect(derivation.ok && networkFigures(derivation.value.graph).totals.buffers).toBe(53_120);
  for (const { template } of blocksOf('plain34'))
    expect(count(template.layers, 'bn')).toBe(count(template.layers, 'conv'));
});

test('a block of four paths of 16 has 41,984 weights; 9d² + 512d = 69,632 / 4 at d = 23.9', () => {
  expect(pathParams({ cardinality: 4, width: 16 })).toBe(41_984);
  expect(9 * 23.9 ** 2 + 512 * 23.9).toBeCloseTo(69_632 / 4, -2);
  expect([1 * 64, 2 * 40, 4 * 24, 8 * 14, 32 * 4]).toEqual([64, 80, 96, 112, 128]);
});

test('with the stride on the 1×1 ResNet-50 takes 3.858 G multiply-accumulates, on the 3×3 4.089 G, with the same weights', () => {
  const totals = (stride: '1x1' | '3x3') => {
    const derivation = derive({ ...CATALOGUE.resnet50, stride_on: stride });
    if (!derivation.ok) throw new Error(derivation.problem.code);
    return networkFigures(derivation.value.graph).totals;
  };
  const [onFirst, onMiddle] = [totals('1x1'), totals('3x3')];
  expect([onFirst.macs, onMiddle.macs].map((macs) => (macs / 1e9).toFixed(3))).toEqual(['3.858', '4.089']);
  expect(onFirst.params).toBe(onMiddle.params);
});

test('ResNet-50’s 16 blocks leave 65,536 ways through it', () => {
  expect(2 ** blocksOf('resnet50').length).toBe(65_536);
});

test('inside, 32×4d is 128, 256, 512 and 1024 wide; 64×4d as wide as 32×8d; Wide ResNet-50-2 512 in conv4_x', () => {
  const widths = (model: ModelId) => widthLines(CATALOGUE[model]).map(({ width }) => width);
  expect(widths('resnext50_32x4d')).toEqual([128, 256, 512, 1024]);
  expect(widthLines(CATALOGUE.resnext50_32x4d).map(({ perGroup }) => perGroup)).toEqual([4, 8, 16, 32]);
  expect(widths('resnext101_64x4d')).toEqual(widths('resnext101_32x8d'));
  expect(widths('wide_resnet50_2')[2]).toBe(512);
});
