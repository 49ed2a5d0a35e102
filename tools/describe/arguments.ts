import { RANGES } from '../../src/model/architecture/rules';
import type { Size } from './readSpec';
import { sayProblem, shorten } from './sentences';

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
  const networks: string[] = [];
  let inputSize: Size | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!; // i < args.length
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg === '--input' || arg.startsWith('--input=')) {
      const given = arg === '--input' ? args[++i] : arg.slice('--input='.length);
      if (given === undefined) return refused('--input needs a size, such as --input 320x320.');
      inputSize = readSize(given);
      if (inputSize === null) return refused(badSize(given));
    } else if (arg.startsWith('-') && arg !== '-') {
      return refused(`There is no option ${shorten(arg)}: there are --input HxW and --help.`);
    } else {
      networks.push(arg);
    }
  }
  const [text, ...others] = networks;
  if (text === undefined) return { kind: 'usage' };
  if (others.length > 0) return refused(`One network at a time: ${networks.length} were given. With - they are read from standard input, one a line.`);
  return text === '-' ? { kind: 'lines', inputSize } : { kind: 'one', text, inputSize };
}

/** "320x288" or "320" for a square; null where it is no size. */
function readSize(text: string): Size | null {
  const match = /^(\d{1,9})(?:[x×](\d{1,9}))?$/i.exec(text.trim());
  if (match === null) return null;
  const height = Number(match[1]);
  const width = Number(match[2] ?? match[1]);
  const { min, max } = RANGES.inputSide;
  return [height, width].every((side) => side >= min && side <= max) ? [height, width] : null;
}

function badSize(given: string): string {
  return `${sayProblem({ code: 'notASize', given: shorten(given), ...RANGES.inputSide })} As in --input 320x320, or --input 320 for a square.`;
}

function refused(sentence: string): Request {
  return { kind: 'refused', sentence };
}
