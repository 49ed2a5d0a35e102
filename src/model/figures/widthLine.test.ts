import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LibraryModel, torchvisionModels } from '../../../tests/support/oracles';
import { oracleSpec, specOf, validSpecs } from '../../../tests/support/specs';
import { CATALOGUE } from '../architecture/catalogue';
import { buildGraph } from '../network/buildGraph';
import { widthLines } from './widthLine';

test.each([
  { id: 'resnet50', groups: 1, widths: [64, 128, 256, 512] },
  { id: 'resnext50_32x4d', groups: 32, widths: [128, 256, 512, 1024] },
  { id: 'resnext101_32x8d', groups: 32, widths: [256, 512, 1024, 2048] },
  { id: 'resnext101_64x4d', groups: 64, widths: [256, 512, 1024, 2048] },
  { id: 'wide_resnet50_2', groups: 1, widths: [128, 256, 512, 1024] },
] as const)('$id: $widths, and 256, 512, 1024, 2048 outside', ({ id, groups, widths }) => {
  const lines = widthLines(CATALOGUE[id]);
  expect(lines.map((line) => line.width)).toEqual(widths);
  expect(lines.map((line) => line.outer)).toEqual([256, 512, 1024, 2048]);
  expect(lines.map((line) => line.groups)).toEqual([groups, groups, groups, groups]);
});

test('32×4d step by step in the first stage: 64, 4/64, 4, 4, 128', () => {
  expect(widthLines(CATALOGUE.resnext50_32x4d)[0]).toEqual({
    stageIndex: 0,
    planes: 64,
    ratio: 0.0625,
    product: 4,
    perGroup: 4,
    groups: 32,
    width: 128,
    outer: 256,
  });
});

test('int() cuts: 5 per 64 of 72 planes are 5.625, and two groups have 10 channels, not 11', () => {
  const [first, second] = widthLines(
    specOf({ block: 'bottleneck', layers: [1, 1], base_planes: 72, groups: 2, width_per_group: 5 }),
  );
  expect(first).toMatchObject({ product: 5.625, perGroup: 5, width: 10 });
  expect(second).toMatchObject({ planes: 144, product: 11.25, perGroup: 11, width: 22, outer: 576 });
});

test('a basic block has no such line', () => {
  expect(widthLines(CATALOGUE.resnet34)).toEqual([]);
});

describe.each(torchvisionModels().filter(({ spec }) => spec['block'] === 'bottleneck'))('$name', (oracle) => {
  test('the widths and outer channels are those of torchvision’s modules', () => {
    const channels = (conv: 'conv2' | 'conv3') =>
      widthLines(oracleSpec(oracle)).map((_, i) => outputChannels(oracle, `layer${i + 1}.0.${conv}`));
    expect(widthLines(oracleSpec(oracle)).map(({ width }) => width)).toEqual(channels('conv2'));
    expect(widthLines(oracleSpec(oracle)).map(({ outer }) => outer)).toEqual(channels('conv3'));
  });
});

test('any network: the line says what TensorFlow.js built', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      for (const { stageIndex, width, outer, product, perGroup, groups } of widthLines(spec)) {
        const { layers, output } = buildGraph(spec).stages[stageIndex]!.blocks[0]!.template; // a line for each stage, which has blocks
        expect(layers.find(({ name }) => name === 'conv2')!.output.channels).toBe(width);
        expect(output.channels).toBe(outer);
        expect([product - perGroup >= 0, product - perGroup < 1, perGroup * groups === width]).toEqual([
          true,
          true,
          true,
        ]);
      }
    }),
    { numRuns: 60 },
  );
});

function outputChannels({ layers }: LibraryModel, name: string): number | undefined {
  return layers.find((layer) => layer.name === name)?.output.at(-3);
}
