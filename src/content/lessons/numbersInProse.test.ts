import { expect, test } from 'vitest';
import { CATALOGUE, type ModelId } from '../../model/architecture/catalogue';
import { derive } from '../../model/derive';
import { templateFigures } from '../../model/figures/layerFigures';
import { networkFigures } from '../../model/figures/networkFigures';
import { allBlocks, type Block } from '../../model/graph/layerGraph';

/** Numbers that the chapters' prose states, from the networks. */

function blocksOf(model: ModelId): Block[] {
  const derivation = derive(CATALOGUE[model]);
  if (!derivation.ok) throw new Error(derivation.problem.code);
  return allBlocks(derivation.value.graph);
}

test('every block of ResNet-34 with an identity shortcut does 231,211,008 MACs', () => {
  const work = blocksOf('resnet34').filter(({ template }) => template.shortcut?.kind === 'identity').map(({ template }) => templateFigures(template).macs);
  expect([...new Set(work)]).toEqual([231_211_008]);
});

test('ResNet-34 has 36 convolutions, its projections included', () => {
  const inBlocks = blocksOf('resnet34').flatMap(({ template }) => template.layers.filter(({ kind }) => kind === 'conv'));
  expect(1 + inBlocks.length).toBe(36);
});

test('a block of ResNeXt-50 has 70,144 convolution weights, of Wide ResNet-50-2 212,992', () => {
  const weights = (model: ModelId) => {
    const block = blocksOf(model).find(({ id }) => id === 'layer1.1');
    const kernels = block?.template.layers.filter(({ kind }) => kind === 'conv').flatMap((layer) => layer.weights) ?? [];
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
  const count = (layers: Block['template']['layers'], kind: string) => layers.filter((layer) => layer.kind === kind).length;
  const derivation = derive(CATALOGUE.resnet50);
  expect(derivation.ok && networkFigures(derivation.value.graph).totals.buffers).toBe(53_120);
  for (const { template } of blocksOf('plain34')) expect(count(template.layers, 'bn')).toBe(count(template.layers, 'conv'));
});
