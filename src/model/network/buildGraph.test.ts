import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import { validSpecs } from '../../../tests/support/specs';
import { CATALOGUE } from '../architecture/catalogue';
import { allBlocks, type LayerGraph, sectionsInOrder } from '../graph/layerGraph';
import { dimensions, mapShape, vectorShape } from '../graph/shape';
import { buildGraph } from './buildGraph';
import { forgetTemplates } from './templates';

const distinctTemplates = (graph: LayerGraph) => new Set(allBlocks(graph).map(({ template }) => template)).size;

describe('blocks that agree in every argument share one template', () => {
  test.each([
    // By hand: a stage's first block differs from its others where its stride or input channels do.
    { id: 'resnet18', blocks: 8, distinct: 7 },
    { id: 'resnet34', blocks: 16, distinct: 7 },
    { id: 'resnet50', blocks: 16, distinct: 8 },
    { id: 'resnet152', blocks: 50, distinct: 8 },
    { id: 'cifar_resnet1202', blocks: 600, distinct: 5 },
    { id: 'plain18', blocks: 8, distinct: 7 },
  ] as const)('$id: $blocks blocks, $distinct of them distinct', ({ id, blocks, distinct }) => {
    const graph = buildGraph(CATALOGUE[id]);
    expect(allBlocks(graph)).toHaveLength(blocks);
    expect(distinctTemplates(graph)).toBe(distinct);
  });

  test('by reference, within a network and from one to the next', () => {
    const [first, second] = [buildGraph(CATALOGUE.resnet50), buildGraph(CATALOGUE.resnet101)];
    const blocks = allBlocks(first);
    expect(blocks[1]!.template).toBe(blocks[2]!.template);
    expect(blocks[0]!.template).not.toBe(blocks[1]!.template);
    expect(allBlocks(second)[1]!.template).toBe(blocks[1]!.template);
    expect(second.stem.template).toBe(first.stem.template);
    expect(second.head.template).toBe(first.head.template);
  });

  test('what is remembered is what would be built', () => {
    fc.assert(
      fc.property(validSpecs(), (spec) => {
        const remembered = buildGraph(spec);
        forgetTemplates();
        expect(buildGraph(spec)).toEqual(remembered);
      }),
      { numRuns: 60 },
    );
  });
});

test('every section reads the shape that the one before puts out', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      const graph = buildGraph(spec);
      const sections = sectionsInOrder(graph);
      const outputs = sections.map(({ template }) => template.output);
      expect(sections.map(({ template }) => template.input)).toEqual([
        mapShape(spec.in_channels, ...spec.input_size),
        ...outputs.slice(0, -1),
      ]);
      expect(outputs.at(-1)).toEqual(vectorShape(spec.num_classes));
    }),
    { numRuns: draws(150) },
  );
});

test('stages and blocks carry the names of torchvision and of the paper', () => {
  const { stages } = buildGraph(CATALOGUE.resnet50);
  expect(stages.map(({ moduleName, paperName, blocks }) => [moduleName, paperName, blocks.length])).toEqual([
    ['layer1', 'conv2_x', 3],
    ['layer2', 'conv3_x', 4],
    ['layer3', 'conv4_x', 6],
    ['layer4', 'conv5_x', 3],
  ]);
  expect(stages[1]!.blocks.map(({ id, blockIndex }) => [id, blockIndex])).toEqual([
    ['layer2.0', 0],
    ['layer2.1', 1],
    ['layer2.2', 2],
    ['layer2.3', 3],
  ]);
});

test('a 1 × 1 image goes through six stages', () => {
  const graph = buildGraph({ ...CATALOGUE.resnet18, layers: [1, 1, 1, 1, 1, 1], input_size: [1, 1] });
  expect(dimensions(graph.stages.at(-1)!.blocks[0]!.template.output)).toEqual([2048, 1, 1]);
});
