import { expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { buildGraph } from '../network/buildGraph';
import { codeFor } from './codeFor';
import { FRAMEWORKS } from './frameworks';
import { lineTarget } from './lineTarget';

const graph = buildGraph(CATALOGUE.resnet34);
const { lines } = codeFor(graph, 'pytorch');

function target(text: string, lookedAt: string): string {
  const line = lines.find((candidate) => candidate.text.includes(text));
  return lineTarget(graph, line?.layers ?? [], lookedAt);
}

test('a line of the class means its layer in the block that is looked at', () => {
  expect(target('self.bn2 =', 'layer3.1')).toBe('layer3.1.bn2');
  expect(target('self.bn2 =', 'layer3.1.conv1')).toBe('layer3.1.bn2');
  expect(target('self.relu(self.bn1(self.conv1(x)))', 'layer3.1')).toBe('layer3.1.conv1');
});

test('where that block has no such layer, the first that has', () => {
  expect(target('if stride != 1', 'layer3.1')).toBe('layer2.0.downsample.0');
  expect(target('if stride != 1', 'layer4.0')).toBe('layer4.0.downsample.0');
  expect(target('self.bn2 =', 'fc')).toBe('layer1.0.bn2');
});

test('a line of a stage means a whole block of it', () => {
  expect(target('self.layer2 =', 'layer1.0')).toBe('layer2.0');
  expect(target('self.layer2 =', 'layer2.3.conv1')).toBe('layer2.3');
});

test('a line of stem or head means its layer', () => {
  expect(target('self.fc =', 'layer1.0')).toBe('fc');
  expect(target('self.fc =', 'conv1')).toBe('fc');
  expect(target('nn.MaxPool2d', 'layer1.0')).toBe('maxpool');
});

test('every line of every framework leads to a layer or block that is there', () => {
  const ids = new Set(
    graph.stages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => [block.id, ...block.template.layers.map(({ name }) => `${block.id}.${name}`)]),
    ),
  );
  for (const end of [graph.stem, graph.head]) for (const { name } of end.template.layers) ids.add(name);
  const targets = FRAMEWORKS.flatMap((framework) =>
    codeFor(graph, framework)
      .lines.filter(({ layers }) => layers.length > 0)
      .map(({ layers }) => lineTarget(graph, layers, 'layer2.0')),
  );
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  expect(targets.length).toBeGreaterThan(60);
});
