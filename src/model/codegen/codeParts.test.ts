import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { buildGraph } from '../network/buildGraph';
import { codeFor } from './codeFor';
import { definitionsOf, linesNamed, rangeOf } from './codeParts';

const code = codeFor(buildGraph(CATALOGUE.resnet34), 'pytorch');
const textOf = (line: number | undefined) => (line === undefined ? undefined : code.lines[line]?.text.trim());
const textsNamed = (phrase: string, part?: string) =>
  linesNamed(code, phrase, part === undefined ? undefined : rangeOf(code, part)!).map(textOf);

describe('a definition', () => {
  test.each([
    ['BasicBlock', 'class BasicBlock(nn.Module):', 'return self.relu(out + shortcut)'],
    ['BasicBlock.__init__', 'def __init__(self, in_planes, planes, stride=1):', ')'],
    [
      'ResNet.__init__',
      'def __init__(self, block, layers, num_classes=1000):',
      'nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")',
    ],
    ['ResNet._make_layer', 'def _make_layer(self, block, planes, blocks, stride):', 'return nn.Sequential(*stage)'],
    ['ResNet.forward', 'def forward(self, x):', 'return self.fc(x)'],
  ])('%s goes from its first line to its last', (name, first, last) => {
    const range = rangeOf(code, name)!; // defined
    expect([textOf(range.from), textOf(range.to - 1)]).toEqual([first, last]);
  });

  test('of a block that the network has not is nowhere', () => {
    expect([rangeOf(code, 'Bottleneck'), rangeOf(code, 'BasicBlock._make_layer'), rangeOf(code, 'stride')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test.each([
  ['pytorch', ['class BasicBlock', 'class ResNet']],
  ['keras', ['def basic_block']],
  ['tfjs', ['function basicBlock']],
] as const)('what %s defines and makes layers, each to its last line', (framework, names) => {
  const source = codeFor(buildGraph(CATALOGUE.resnet34), framework);
  const found = definitionsOf(source);
  expect(found.map(({ name }) => name)).toEqual(names);
  for (const { name, range } of found) {
    const [first, last, after] = [range.from, range.to - 1, range.to].map((line) => source.lines[line]?.text ?? '');
    expect(first?.startsWith(name)).toBe(true);
    expect(last).toMatch(framework === 'tfjs' ? /^}$/ : /^ +\S/);
    expect(after).toMatch(/^(\S.*)?$/); // nothing of it is left behind
  }
});

describe('a phrase means', () => {
  test('the lines of a layer, or those of them that stand in a part', () => {
    expect(textsNamed('layer2.0.downsample.1', 'BasicBlock.__init__')).toEqual([
      'if stride != 1 or in_planes != planes * self.expansion:',
      'self.downsample = nn.Sequential(',
      'nn.BatchNorm2d(planes * self.expansion),',
    ]);
    expect(textsNamed('layer2.0', 'ResNet')).toEqual([
      'self.layer2 = self._make_layer(block, 128, layers[1], stride=2)',
      'x = self.layer2(x)',
    ]);
  });

  test('a whole definition', () => {
    expect(textsNamed('ResNet._make_layer')).toHaveLength(7);
  });

  test('the lines in which it stands', () => {
    expect(textsNamed('stride=2')).toHaveLength(5); // the 7×7, the max pool, three stages
    expect(textsNamed('stride=2', 'ResNet._make_layer')).toEqual([]);
    expect(textsNamed('padding=1', 'BasicBlock')).toEqual(
      [1, 2].map((n) => expect.stringContaining(`self.conv${n} =`)),
    );
  });
});
