import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import { variants } from '../../../tests/support/oracles';
import { oracleSpec, specOf, validSpecs } from '../../../tests/support/specs';
import { CATALOGUE, MODEL_IDS, type ModelId } from '../architecture/catalogue';
import { buildGraph } from '../network/buildGraph';
import { COST_KINDS, type Figures, sumFigures } from './layerFigures';
import { networkFigures } from './networkFigures';
import { dimensions } from '../graph/shape';

const figuresOf = (id: ModelId) => networkFigures(buildGraph(CATALOGUE[id]));

test.each(MODEL_IDS)('%s has as many weighted layers as its name says', (id) => {
  expect(figuresOf(id).weightedLayers).toBe(Number(/\d+/.exec(id)![0]));
});

test.each(variants())('$name: shortcuts of every kind', ({ shortcuts, ...oracle }) => {
  expect(networkFigures(buildGraph(oracleSpec(oracle))).shortcuts).toEqual(shortcuts);
});

test('cifar_resnet1202: 600 blocks', () => {
  const { blocks, shortcuts, totals } = figuresOf('cifar_resnet1202');
  expect(blocks).toBe(600);
  expect(shortcuts).toEqual({ none: 0, identity: 598, projection: 0, padding: 2 });
  expect(totals.params).toBe(19_421_274);
});

describe("output sizes of the paper's tables", () => {
  test('ImageNet, at 224 × 224 (He et al. 2015, table 1)', () => {
    expect(figuresOf('resnet50').stages.map(({ name, output }) => [name, dimensions(output)])).toEqual([
      ['conv1', [64, 56, 56]], // with the max pooling that the table counts to conv2_x
      ['conv2_x', [256, 56, 56]],
      ['conv3_x', [512, 28, 28]],
      ['conv4_x', [1024, 14, 14]],
      ['conv5_x', [2048, 7, 7]],
      ['head', [1000]],
    ]);
  });

  test('CIFAR (section 4.2: maps of 32, 16 and 8 with 16, 32 and 64 filters)', () => {
    expect(figuresOf('cifar_resnet20').stages.map(({ output }) => dimensions(output))).toEqual([
      [16, 32, 32],
      [16, 32, 32],
      [32, 16, 16],
      [64, 8, 8],
      [10],
    ]);
  });
});

test.each([
  // Xie et al. 2016, equation 4: C·(256·d + 3·3·d·d + d·256), without BN.
  { groups: 1, width: 64, params: 69_632 },
  { groups: 2, width: 40, params: 69_760 },
  { groups: 4, width: 24, params: 69_888 },
  { groups: 8, width: 14, params: 71_456 },
  { groups: 32, width: 4, params: 70_144 },
])('a $groups×$(width)d block of conv2_x has $params parameters', ({ groups, width, params }) => {
  const spec = specOf({ block: 'bottleneck', layers: [3], groups, width_per_group: width });
  const { byKind } = networkFigures(buildGraph(spec)).stages[1]!;
  const { byKind: without } = networkFigures(buildGraph({ ...spec, layers: [2] })).stages[1]!;
  const ofOneBlock = byKind.conv3x3.params + byKind.conv1x1.params - without.conv3x3.params - without.conv1x1.params;
  expect(ofOneBlock).toBe(params);
});

test('options A, B and C of ResNet-34 differ in their projections alone', () => {
  const projections = (shortcut: 'A' | 'B' | 'C') =>
    sumFigures(
      networkFigures(buildGraph({ ...CATALOGUE.resnet34, shortcut })).stages.map(({ byKind }) => byKind.projection),
    ).params;
  expect(projections('A')).toBe(0);
  expect(projections('B')).toBe(64 * 128 + 128 * 256 + 256 * 512);
  // One for every block: three at 64 channels, three more at 128, five more at 256, two more at 512.
  expect(projections('C')).toBe(projections('B') + 3 * 64 ** 2 + 3 * 128 ** 2 + 5 * 256 ** 2 + 2 * 512 ** 2);
});

test('stages add up to the network, and kinds to each stage', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      const { totals, stages } = networkFigures(buildGraph(spec));
      const counted = ({ params, buffers, macs }: Figures) => ({ params, buffers, macs });
      expect(sumFigures(stages)).toEqual(totals);
      for (const stage of stages) {
        expect(counted(sumFigures(COST_KINDS.map((kind) => stage.byKind[kind])))).toEqual(counted(stage));
      }
      expect(stages.map(({ blocks }) => blocks)).toEqual([0, ...spec.layers, 0]);
    }),
    { numRuns: draws(150) },
  );
});
