import { parseArgs } from 'node:util';
import { shorten } from './quoted';

/** What an option takes, as its sentences call it, or that it takes nothing. */
export type Option =
  | {
      /** `HxW`, in the list of options. */
      value: string;
      /** Said where the value is missing: "a size, such as --input 320x320". */
      needs: string;
    }
  | 'flag';

export type Words =
  | { kind: 'help' }
  | { kind: 'refused'; sentence: string }
  /** `options` has what was given of them, a flag with an empty text; of one given twice the last. */
  | { kind: 'words'; operands: readonly string[]; options: ReadonlyMap<string, string> };

/** Sorts a command line into options with their values and everything else; never throws. */
export function readWords(args: readonly string[], known: Readonly<Record<`--${string}`, Option>>): Words {
  const names = new Map(Object.entries(known));
  const operands: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokensOf(args, names)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      operands.push(token.value);
      continue;
    }
    const given = args[token.index]!; // a token's index is a word's
    if (given === '--help' || given === '-h') return { kind: 'help' };
    const option = names.get(token.rawName);
    if (option === undefined || (option === 'flag' && token.inlineValue))
      return refused(`There is no option ${shorten(given)}: ${listed(names)}.`);
    if (option !== 'flag' && token.value === undefined) return refused(`${token.rawName} needs ${option.needs}.`);
    options.set(token.rawName, token.value ?? '');
  }
  return { kind: 'words', operands, options };
}

/** Not `strict`: its errors stop at what is wrong, and do not say what would be right. */
function tokensOf(args: readonly string[], names: ReadonlyMap<string, Option>) {
  const options = Object.fromEntries(
    [...names].map(([name, option]) => [
      name.slice('--'.length),
      { type: option === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function listed(names: ReadonlyMap<string, Option>): string {
  const written = [...names].map(([name, option]) => (option === 'flag' ? name : `${name} ${option.value}`));
  return written.length === 0 ? 'there is --help' : `there are ${written.join(', ')} and --help`;
}

function refused(sentence: string): Words {
  return { kind: 'refused', sentence };
}
