import { readWords } from '../commandLine/words';
import { INPUT_OPTION, readInputSize } from './inputSize';
import type { Size } from './readSpec';

export type Request =
  | { kind: 'usage' }
  | { kind: 'help' }
  | { kind: 'refused'; sentence: string }
  /** One network: a catalogue id or a spec as JSON. */
  | { kind: 'one'; text: string; inputSize: Size | null }
  /** One network a line of standard input. */
  | { kind: 'lines'; inputSize: Size | null };

/** Reads the command line; never throws. */
export function readArguments(args: readonly string[]): Request {
  const words = readWords(args, { '--input': INPUT_OPTION });
  if (words.kind !== 'words') return words;
  const input = readInputSize(words.options.get('--input'));
  if ('sentence' in input) return refused(input.sentence);
  const [text, ...others] = words.operands;
  if (text === undefined) return { kind: 'usage' };
  if (others.length > 0)
    return refused(
      `One network at a time: ${words.operands.length} were given. With - they are read from standard input, one a line.`,
    );
  return text === '-' ? { kind: 'lines', inputSize: input.size } : { kind: 'one', text, inputSize: input.size };
}

function refused(sentence: string): Request {
  return { kind: 'refused', sentence };
}
