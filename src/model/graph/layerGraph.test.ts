import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import { validSpecs } from '../../../tests/support/specs';
import { isDeepStem } from '../architecture/stem';
import { CATALOGUE, MODEL_IDS } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import { buildGraph } from '../network/buildGraph';
import {
  allBlocks,
  type Edge,
  edgesInOrder,
  findSection,
  type LayerGraph,
  layerId,
  sectionsInOrder,
} from './layerGraph';

describe.each(MODEL_IDS)('%s', (id) => {
  test('is a connected graph with one shortcut edge a block', () => {
    const graph = buildGraph(CATALOGUE[id]);
    expect(structureOf(graph)).toEqual(soundStructure(graph));
  });
});

test('so is the graph of any valid spec', () => {
  fc.assert(
    fc.property(validSpecs(), (spec) => {
      const graph = buildGraph(spec);
      expect(structureOf(graph)).toEqual(soundStructure(graph));
    }),
    { numRuns: draws(150) },
  );
});

describe("the edge that carries the shortcut's kind leaves the block's input", () => {
  test.each<[string, Partial<ArchitectureSpec>, Edge]>([
    ['identity', {}, { from: 'layer1.0.relu_1', to: 'layer1.1.add', kind: 'identity' }],
    ['projection', {}, { from: 'layer1.1.relu_1', to: 'layer2.0.downsample.0', kind: 'projection' }],
    ['padding', { shortcut: 'A' }, { from: 'layer1.1.relu_1', to: 'layer2.0.downsample', kind: 'padding' }],
    ['identity from the stem', {}, { from: 'maxpool', to: 'layer1.0.add', kind: 'identity' }],
    ['identity, pre-activated', { order: 'pre' }, { from: 'layer1.0.add', to: 'layer1.1.add', kind: 'identity' }],
    // As in timm, a pre-activated projection reads the input after its BN and ReLU.
    [
      'projection, pre-activated',
      { order: 'pre' },
      { from: 'layer2.0.relu', to: 'layer2.0.downsample.0', kind: 'projection' },
    ],
  ])('%s', (_, fields, edge) => {
    expect(edgesInOrder(buildGraph({ ...CATALOGUE.resnet18, ...fields }))).toContainEqual(edge);
  });
});

test("the edges of one opened block, by hand: torchvision's Bottleneck.forward", () => {
  const edges = edgesInOrder(buildGraph(CATALOGUE.resnet50)).filter(({ to }) => to.startsWith('layer1.0.'));
  const main = (from: string, to: string) => ({ from: `layer1.0.${from}`, to: `layer1.0.${to}`, kind: 'main' });
  const expected = [
    { from: 'maxpool', to: 'layer1.0.conv1', kind: 'main' },
    main('conv1', 'bn1'),
    main('bn1', 'relu'),
    main('relu', 'conv2'),
    main('conv2', 'bn2'),
    main('bn2', 'relu_1'),
    main('relu_1', 'conv3'),
    main('conv3', 'bn3'),
    { from: 'maxpool', to: 'layer1.0.downsample.0', kind: 'projection' },
    main('downsample.0', 'downsample.1'),
    main('bn3', 'add'),
    main('downsample.1', 'add'),
    main('add', 'relu_2'),
  ];
  expect(edges).toEqual(expected);
});

test("a section is found by its own id and by every layer's", () => {
  const graph = buildGraph(CATALOGUE.resnet50);
  expect(findSection(graph, 'layer3.5')).toMatchObject({ id: 'layer3.5', stageIndex: 2, blockIndex: 5 });
  for (const section of sectionsInOrder(graph)) {
    for (const { name } of section.template.layers) expect(findSection(graph, layerId(section, name))).toEqual(section);
  }
  for (const unknown of ['', 'layer5.0', 'layer1', 'layer1.0.conv9', 'constructor'])
    expect(findSection(graph, unknown)).toBeUndefined();
});

function structureOf(graph: LayerGraph) {
  const ids = idsOf(graph);
  const place = new Map(ids.map((id, i) => [id, i]));
  const edges = edgesInOrder(graph);
  const entered = new Set(edges.map(({ to }) => to));
  const left = new Set(edges.map(({ from }) => from));
  return {
    layers: place.size,
    /** Edges whose ends do not exist, or that do not run forwards. */
    strayEdges: edges.filter(({ from, to }) => !(place.get(from)! < place.get(to)!)),
    starts: ids.filter((id) => !entered.has(id)),
    ends: ids.filter((id) => !left.has(id)),
    /** The block of every edge that is not on the main path. */
    shortcuts: edges.filter(({ kind }) => kind !== 'main').map(({ to }) => blockOf(to)),
    additions: ids.filter((id) => id.endsWith('.add')).map(blockOf),
  };
}

/** Ids are unique, edges lead from the first layer to the last, and every block has its one shortcut. */
function soundStructure(graph: LayerGraph): ReturnType<typeof structureOf> {
  const withShortcut = graph.spec.shortcut === 'none' ? [] : allBlocks(graph).map(({ id }) => id);
  return {
    layers: idsOf(graph).length,
    strayEdges: [],
    starts: [isDeepStem(graph.spec.stem) ? 'conv1.0' : 'conv1'],
    ends: ['fc'],
    shortcuts: withShortcut,
    additions: withShortcut,
  };
}

function idsOf(graph: LayerGraph): string[] {
  return sectionsInOrder(graph).flatMap((section) => section.template.layers.map(({ name }) => layerId(section, name)));
}

/** `layer1.0.conv1` lies in `layer1.0`. */
function blockOf(id: string): string {
  return id.split('.').slice(0, 2).join('.');
}
