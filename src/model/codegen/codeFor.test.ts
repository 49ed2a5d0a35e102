import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import { outcomeOf } from '../../../tests/support/childProcess';
import { weightedIds } from '../../../tests/support/generatedCode';
import { findPython, skipNote } from '../../../tests/support/python';
import { specOf, validSpecs } from '../../../tests/support/specs';
import { CATALOGUE, MODEL_IDS } from '../architecture/catalogue';
import type { ArchitectureSpec } from '../architecture/spec';
import { allBlocks, layerId, sectionsInOrder } from '../graph/layerGraph';
import { buildGraph } from '../network/buildGraph';
import { codeFor, linesOf } from './codeFor';
import { type Framework, FRAMEWORKS } from './frameworks';

const codeOf = (spec: ArchitectureSpec, framework: Framework) => codeFor(buildGraph(spec), framework);

/** The texts of the lines that stand for a layer or block. */
function linesFor(spec: ArchitectureSpec, framework: Framework, id: string): string[] {
  const code = codeOf(spec, framework);
  return linesOf(code, id).map((i) => code.lines[i]!.text.trim()); // linesOf gives indices of its lines
}

const specs = [
  ...MODEL_IDS.map((id): ArchitectureSpec => CATALOGUE[id]),
  ...fc.sample(validSpecs(), { numRuns: draws(150) }),
];

describe.each(FRAMEWORKS)('%s, for every network of the catalogue and random ones', (framework) => {
  test('every layer that computes stands in some line, and no line names a layer that is not there', () => {
    for (const spec of specs) {
      const graph = buildGraph(spec);
      const ids = sectionsInOrder(graph).flatMap((section) =>
        section.template.layers.map(({ name }) => layerId(section, name)),
      );
      const named = new Set(codeFor(graph, framework).lines.flatMap(({ layers }) => layers));
      expect(named).toEqual(new Set(ids));
    }
  });

  test('brackets close what they open, lines are short and end where their text ends', () => {
    for (const spec of specs) {
      const { text, lines } = codeOf(spec, framework);
      expect(firstUnbalanced(text)).toBeNull();
      expect(
        lines.filter((line) => line.text.length > 100 || line.text !== line.text.trimEnd() || line.text.includes('\n')),
      ).toEqual([]);
      expect(text).toBe(lines.map((line) => `${line.text}\n`).join(''));
      expect(text).not.toMatch(/undefined|NaN|\n\n\n\n/);
    }
  });

  test('the last line assigns the model', () => {
    const assignment = {
      pytorch: /^model = ResNet\(.+\)$/,
      keras: /^model = keras\.Model\(.+\)$/,
      tfjs: /^const model = tf\.model\(.+\);$/,
    }[framework];
    for (const spec of specs) expect(codeOf(spec, framework).lines.at(-1)!.text).toMatch(assignment);
  });

  test('the same network gives the same source', () => {
    for (const spec of specs.slice(0, 40)) expect(codeOf(spec, framework)).toEqual(codeOf({ ...spec }, framework));
  });
});

describe('a line and its layers', () => {
  test.each([
    ['pytorch', 'self.layer2 = self._make_layer(block, 128, layers[1], stride=2)'],
    ['keras', 'x = stage(x, 128, blocks=4, stride=2, name="layer2")'],
    ['tfjs', "x = stage('layer2', x, 128, 4, 2);"],
  ] as const)('%s: a line of the stage list stands for all of its blocks’ layers', (framework, text) => {
    const graph = buildGraph(CATALOGUE.resnet34);
    const line = codeFor(graph, framework).lines.find((candidate) => candidate.text.trim() === text);
    const stage = allBlocks(graph).filter(({ stageIndex }) => stageIndex === 1);
    expect(line?.layers).toEqual(
      stage.flatMap((block) => block.template.layers.map(({ name }) => layerId(block, name))),
    );
  });

  test('a line of the block’s class stands for that layer in every block', () => {
    const line = codeOf(CATALOGUE.resnet18, 'pytorch').lines.find(({ text }) => text.includes('self.bn2 ='));
    expect(line?.layers).toEqual([1, 2, 3, 4].flatMap((stage) => [0, 1].map((block) => `layer${stage}.${block}.bn2`)));
  });

  test('the condition stands for the shortcuts that it asks for, ResNet-50’s first too', () => {
    const line = codeOf(CATALOGUE.resnet50, 'pytorch').lines.find(
      ({ text }) => text.trim() === 'if stride != 1 or in_planes != planes * self.expansion:',
    );
    expect(line?.layers.filter((id) => id.endsWith('.0.downsample.0'))).toEqual(
      [1, 2, 3, 4].map((stage) => `layer${stage}.0.downsample.0`),
    );
  });

  test('a layer of the drawing finds its definition, its call and its stage', () => {
    expect(linesFor(CATALOGUE.resnet18, 'pytorch', 'layer3.1.conv2')).toEqual([
      'self.conv2 = nn.Conv2d(planes, planes, 3, padding=1, bias=False)',
      'out = self.bn2(self.conv2(out))',
      'self.layer3 = self._make_layer(block, 256, layers[2], stride=2)',
      'x = self.layer3(x)',
    ]);
    expect(linesFor(CATALOGUE.resnet18, 'keras', 'conv1')).toEqual(['x = conv(inputs, 64, 7, stride=2, name="conv1")']);
  });

  test('a block finds the lines of all its layers, and none of the shortcut that it has not', () => {
    const texts = linesFor(CATALOGUE.resnet18, 'tfjs', 'layer1.0');
    expect(texts).toContain('let y = conv(`${name}.conv1`, input, planes, 3, stride);');
    expect(texts.filter((text) => text.includes('downsample'))).toEqual([]);
    expect(linesFor(CATALOGUE.resnet18, 'tfjs', 'layer2.0').filter((text) => text.includes('downsample'))).toHaveLength(
      2,
    );
  });
});

describe('the source has what its network has', () => {
  const has = (spec: Record<string, unknown>, framework: Framework, word: string) =>
    codeOf(specOf(spec), framework).text.includes(word);

  test.each(FRAMEWORKS)(
    '%s: a plain network has no shortcut, and groups stand only where there are some',
    (framework) => {
      expect(has({ shortcut: 'none' }, framework, 'shortcut')).toBe(false);
      expect(has({ shortcut: 'none' }, framework, 'downsample')).toBe(false);
      expect(has({ block: 'bottleneck' }, framework, 'groups')).toBe(false);
      expect(has({ block: 'bottleneck', groups: 32, width_per_group: 4 }, framework, 'groups')).toBe(true);
    },
  );

  test('the heading names a model of the catalogue, whatever its input size, and counts its parameters', () => {
    expect(codeOf({ ...CATALOGUE.resnet50, input_size: [320, 320] }, 'pytorch').lines[0]!.text).toBe(
      '# ResNet-50: 25,557,032 parameters',
    );
    expect(codeOf({ ...CATALOGUE.resnet50, num_classes: 10 }, 'tfjs').lines[0]!.text).toBe(
      '// A network of 4 stages: 23,528,522 parameters',
    );
  });

  test('the arguments of a ResNeXt are the last line', () => {
    expect(codeOf({ ...CATALOGUE.resnext50_32x4d, num_classes: 7 }, 'pytorch').lines.at(-1)!.text).toBe(
      'model = ResNet(Bottleneck, [3, 4, 6, 3], num_classes=7, groups=32, width_per_group=4)',
    );
  });
});

const python = findPython('import ast');
const note = skipNote(python, 'the syntax of the Python sources', 'python3');

test.skipIf(python === null)(`Python reads every source for Python${note}`, async () => {
  const sources = specs.flatMap((spec) =>
    (['pytorch', 'keras'] as const).map((framework) => codeOf(spec, framework).text),
  );
  const reader = 'import ast, json, sys\nfor text in json.load(sys.stdin): ast.parse(text)\nprint("read")';
  const child = spawn(python!.command, ['-c', reader]); // skipped without a Python
  expect(await outcomeOf(child, JSON.stringify(sources))).toEqual({ code: 0, stdout: 'read\n', stderr: '' });
});

test('layers with weights are what the graph says they are', () => {
  expect(weightedIds(buildGraph(specOf({ layers: [1] })))).toEqual([
    'conv1',
    'bn1',
    'layer1.0.conv1',
    'layer1.0.bn1',
    'layer1.0.conv2',
    'layer1.0.bn2',
    'fc',
  ]);
});

/** The first bracket without its partner; none of the sources has one within a string or comment alone. */
function firstUnbalanced(text: string): string | null {
  const partner: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: string[] = [];
  for (const character of text) {
    if ('([{'.includes(character)) open.push(character);
    else if (character in partner && open.pop() !== partner[character]) return character;
  }
  return open.at(-1) ?? null;
}
