import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from './words';

const KNOWN = { '--input': { value: 'HxW', needs: 'a size' }, '--quick': 'flag' } as const;

function read(...args: string[]) {
  const words = readWords(args, KNOWN);
  return words.kind === 'words' ? [words.operands, Object.fromEntries(words.options)] : words;
}

test('options stand before, after and between what else is given', () => {
  expect(read('a', '--input', '3', 'b', '--quick', '-')).toEqual([['a', 'b', '-'], { '--input': '3', '--quick': '' }]);
  expect(read('--input=3', '--input', '4')).toEqual([[], { '--input': '4' }]);
  expect(read('--input=', '--input=a=b')).toEqual([[], { '--input': 'a=b' }]);
  expect(read('--input', '--quick')).toEqual([[], { '--input': '--quick' }]);
});

test('after -- nothing is an option', () => {
  expect(read('--quick', '--', '--input', '-h')).toEqual([['--input', '-h'], { '--quick': '' }]);
});

test('what comes first is answered first', () => {
  expect(read('--help', '--size')).toEqual({ kind: 'help' });
  expect(read('--size', '--help')).toMatchObject({ kind: 'refused' });
});

test.each([
  ['--size=3', 'There is no option --size=3: there are --input HxW, --quick and --help.'],
  ['-xh', 'There is no option -xh: there are --input HxW, --quick and --help.'],
  ['--quick=yes', 'There is no option --quick=yes: there are --input HxW, --quick and --help.'],
  ['--no-quick', 'There is no option --no-quick: there are --input HxW, --quick and --help.'],
  ['--constructor', 'There is no option --constructor: there are --input HxW, --quick and --help.'],
  ['--__proto__', 'There is no option --__proto__: there are --input HxW, --quick and --help.'],
  ['--input', '--input needs a size.'],
])('%s is refused', (arg, sentence) => {
  expect(read(arg)).toEqual({ kind: 'refused', sentence });
});

test('words without a dash stay as they are, in their order', () => {
  const plain = fc.string().filter((word) => !word.startsWith('-'));
  fc.assert(
    fc.property(fc.array(plain), (args) => {
      expect(read(...args)).toEqual([args, {}]);
    }),
  );
});
