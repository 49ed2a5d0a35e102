import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArguments } from './arguments';

test('a network, and the input size that replaces its own', () => {
  expect(readArguments(['resnet50'])).toEqual({ kind: 'one', text: 'resnet50', inputSize: null });
  expect(readArguments(['resnet50', '--input', '320x288'])).toEqual({
    kind: 'one',
    text: 'resnet50',
    inputSize: [320, 288],
  });
  expect(readArguments(['--input=320', '{}'])).toEqual({ kind: 'one', text: '{}', inputSize: [320, 320] });
  expect(readArguments(['--input', '320X288', '-'])).toEqual({ kind: 'lines', inputSize: [320, 288] });
});

test('nothing asks for the usage, --help for help', () => {
  expect(readArguments([])).toEqual({ kind: 'usage' });
  expect(readArguments(['--input', '320'])).toEqual({ kind: 'usage' });
  expect(readArguments(['resnet50', '--help'])).toEqual({ kind: 'help' });
});

test.each([
  [['resnet50', '--input'], '--input needs a size, such as --input 320x320.'],
  [['resnet50', '--size', '320'], 'There is no option --size: there are --input HxW and --help.'],
  [
    ['resnet18', 'resnet50'],
    'One network at a time: 2 were given. With - they are read from standard input, one a line.',
  ],
])('%j is refused', (args, sentence) => {
  expect(readArguments(args)).toEqual({ kind: 'refused', sentence });
});

test.each(['0', '0x5', '4097', '320x', 'x320', '320x320x3', '-1', '1e2', '3.5', '', '9'.repeat(100_000)])(
  '%.20s is no input size',
  (size) => {
    const request = readArguments(['resnet50', `--input=${size}`]);
    expect(request).toMatchObject({ kind: 'refused' });
    const { sentence } = request as { sentence: string };
    expect(sentence).toContain('a height and a width, each a whole number from 1 to 4,096');
    expect(sentence.length).toBeLessThan(300);
  },
);

test('no command line makes it throw', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('--input', '-', '--input=3'));
  fc.assert(
    fc.property(fc.array(words), (args) => {
      expect(readArguments(args)).toHaveProperty('kind');
    }),
  );
});
