import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArguments } from './arguments';

test('a network, its framework, and the input size that replaces its own', () => {
  expect(readArguments(['resnet50', '--framework', 'pytorch'])).toEqual({
    kind: 'code',
    text: 'resnet50',
    framework: 'pytorch',
    inputSize: null,
  });
  expect(readArguments(['--framework=tfjs', '--input', '64x48', '{}'])).toEqual({
    kind: 'code',
    text: '{}',
    framework: 'tfjs',
    inputSize: [64, 48],
  });
});

test('nothing asks for the usage, --help for help', () => {
  expect(readArguments([])).toEqual({ kind: 'usage' });
  expect(readArguments(['--framework', 'keras'])).toEqual({ kind: 'usage' });
  expect(readArguments(['resnet50', '-h'])).toEqual({ kind: 'help' });
});

test.each([
  [['resnet50'], 'For which framework? --framework takes one of pytorch, keras, tfjs.'],
  [['resnet50', '--framework'], '--framework needs a name: one of pytorch, keras, tfjs.'],
  [['resnet50', '--framework', 'PyTorch'], 'There is no framework “PyTorch”. The nearest is pytorch.'],
  [['resnet50', '--framework', 'caffe'], 'There is no framework “caffe”. The frameworks are pytorch, keras, tfjs.'],
  [['resnet50', '--size', '320'], 'There is no option --size: there are --framework NAME, --input HxW and --help.'],
  [['resnet18', 'resnet50'], 'One network at a time: 2 were given.'],
  [['-', '--framework', 'keras'], 'Code is written for one network: an id, or a spec as JSON, in place of -.'],
])('%j is refused', (args, sentence) => {
  expect(readArguments(args)).toEqual({ kind: 'refused', sentence });
});

test('no command line makes it throw', () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('--input', '--framework', '-', '--framework=keras', '--constructor', '--__proto__=1'),
  );
  fc.assert(
    fc.property(fc.array(words), (args) => {
      expect(readArguments(args)).toHaveProperty('kind');
    }),
  );
});
