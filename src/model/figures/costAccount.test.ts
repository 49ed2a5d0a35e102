import { describe, expect, test } from 'vitest';
import { type OracleLayer, torchvisionModels } from '../../../tests/support/oracles';
import { oracleSpec } from '../../../tests/support/specs';
import { CATALOGUE } from '../architecture/catalogue';
import { buildGraph } from '../network/buildGraph';
import { accountOf, networkAccount, pairRows } from './costAccount';
import { COST_KINDS, type CostKind } from './layerFigures';
import { networkFigures } from './networkFigures';

describe.each(torchvisionModels())('$name, summed over torchvision’s modules', (oracle) => {
  const figures = networkFigures(buildGraph(oracleSpec(oracle)));

  test('parameters and MACs of every stage and kind', () => {
    const expected = figures.stages.map(({ moduleName, name }) =>
      oracle.layers.filter((layer) => placeOf(layer) === (moduleName ?? name)),
    );
    expect(figures.stages.map((stage) => accountOf(stage, 'trainable').byKind)).toEqual(
      expected.map((layers) => byKind(layers, ({ params }) => params)),
    );
    expect(figures.stages.map((stage) => accountOf(stage, 'macs').byKind)).toEqual(
      expected.map((layers) => byKind(layers, ({ macs = 0 }) => macs)),
    );
  });

  test('totals by every convention', () => {
    const { params, buffers, macs } = oracle;
    expect(networkAccount(figures, 'trainable').total).toBe(params);
    expect(networkAccount(figures, 'withBuffers').total).toBe(params + buffers);
    expect(networkAccount(figures, 'macs').total).toBe(macs);
    expect(networkAccount(figures, 'flops').total).toBe(2 * macs);
  });

  test.each(['trainable', 'withBuffers', 'macs', 'flops'] as const)('kinds and stages add up: %s', (convention) => {
    const { total, byKind: kinds } = networkAccount(figures, convention);
    expect(sum(COST_KINDS.map((kind) => kinds[kind]))).toBe(total);
    expect(sum(figures.stages.map((stage) => accountOf(stage, convention).total))).toBe(total);
  });
});

test('ResNet-50 has 25,610,152 with its buffers, all of the difference in BN', () => {
  const figures = networkFigures(buildGraph(CATALOGUE.resnet50));
  const [trained, all] = [networkAccount(figures, 'trainable'), networkAccount(figures, 'withBuffers')];
  expect(all.total).toBe(25_610_152);
  expect(all.byKind).toEqual({ ...trained.byKind, bn: trained.byKind.bn + 53_120 });
});

test('rows pair by name: stems, stages that both have, heads', () => {
  const rows = (...names: string[]) => names.map((name) => ({ name }));
  const paired = pairRows(rows('conv1', 'conv2_x', 'head'), rows('conv1', 'conv2_x', 'conv3_x', 'head'));
  expect(paired.map(({ name, stage, first, second }) => [name, stage, first?.name, second?.name])).toEqual([
    ['conv1', 0, 'conv1', 'conv1'],
    ['conv2_x', 1, 'conv2_x', 'conv2_x'],
    ['conv3_x', 2, undefined, 'conv3_x'],
    ['head', 0, 'head', 'head'],
  ]);
});

function placeOf({ name }: OracleLayer): string {
  const [module = ''] = name.split('.');
  if (module.startsWith('layer')) return module;
  return module === 'fc' || module === 'avgpool' ? 'head' : 'conv1';
}

function kindOf({ name, type, kernel }: OracleLayer): CostKind | null {
  if (type === 'BatchNorm2d') return 'bn';
  if (type === 'Linear') return 'fc';
  if (type !== 'Conv2d') return null;
  if (name.includes('.downsample.')) return 'projection';
  return kernel === 7 ? 'stem' : kernel === 3 ? 'conv3x3' : 'conv1x1';
}

function byKind(layers: readonly OracleLayer[], value: (layer: OracleLayer) => number) {
  return Object.fromEntries(
    COST_KINDS.map((kind) => [kind, sum(layers.filter((layer) => kindOf(layer) === kind).map(value))]),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
