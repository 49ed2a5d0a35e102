import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { buildGraph } from '../network/buildGraph';
import { basicPaths, bottleneckPaths } from './groupingBasic';
import { layerFigures } from './layerFigures';

const arbitraryPaths = fc.record({
  inChannels: fc.integer({ min: 1, max: 512 }),
  outChannels: fc.integer({ min: 1, max: 512 }),
  cardinality: fc.integer({ min: 1, max: 64 }),
  width: fc.integer({ min: 1, max: 128 }),
});

test('32 paths of 4 on 64 channels are a dense block of width 128: 147,456 weights either way', () => {
  expect(basicPaths({ inChannels: 64, outChannels: 64, cardinality: 32, width: 4 })).toEqual({
    paths: { layers: [73_728, 73_728], total: 147_456 },
    dense: { layers: [73_728, 73_728], total: 147_456 },
    denseWidth: 128,
    saved: 0,
  });
});

test('four paths of 16 are ResNet-34’s first block', () => {
  const { layers } = buildGraph(CATALOGUE.resnet34).stages[0]!.blocks[1]!.template; // three blocks
  const built = layers.filter(({ kind }) => kind === 'conv').map((layer) => layerFigures(layer).params);
  expect(basicPaths({ inChannels: 64, outChannels: 64, cardinality: 4, width: 16 }).paths.layers).toEqual(built);
});

test('two layers: never anything saved, and C·(9·in·d + 9·d·out) weights', () => {
  fc.assert(
    fc.property(arbitraryPaths, (args) => {
      const { inChannels, outChannels, cardinality, width } = args;
      const { paths, dense, saved } = basicPaths(args);
      expect(paths.total).toBe(cardinality * (9 * inChannels * width + 9 * width * outChannels));
      expect(dense.layers).toEqual(paths.layers);
      expect(saved).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('three layers: 32×4d keeps 70,144 of 217,088 weights (Xie et al. 2016, equation 4)', () => {
  const { paths, dense, denseWidth } = bottleneckPaths({
    inChannels: 256,
    outChannels: 256,
    cardinality: 32,
    width: 4,
  });
  expect(denseWidth).toBe(128);
  expect(paths.total).toBe(70_144);
  expect(dense.total).toBe(256 * 128 + 9 * 128 ** 2 + 128 * 256);
  expect(paths.layers[1]).toBe(dense.layers[1]! / 32); // three layers
});

test('three layers: the 3×3 alone saves, all but a C-th of itself', () => {
  fc.assert(
    fc.property(arbitraryPaths, (args) => {
      const { paths, dense, denseWidth, saved } = bottleneckPaths(args);
      expect([paths.layers[0], paths.layers[2]]).toEqual([dense.layers[0], dense.layers[2]]);
      expect(saved).toBe(9 * denseWidth * args.width * (args.cardinality - 1));
    }),
    { numRuns: 300 },
  );
});
