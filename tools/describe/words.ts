import { shorten } from './sentences';

/** An option with a value, as its sentences call it. */
export interface Option {
  /** `HxW`, in the list of options. */
  value: string;
  /** Said where the value is missing: "a size, such as --input 320x320". */
  needs: string;
}

export type Words =
  | { kind: 'help' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'words'; networks: readonly string[]; options: ReadonlyMap<string, string> };

/** Sorts a command line into options with their values and everything else; of an option given twice the last counts. */
export function readWords(args: readonly string[], known: Readonly<Record<string, Option>>): Words {
  const networks: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!; // i < args.length
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    const equals = arg.indexOf('=');
    const name = arg.startsWith('--') && equals > 0 ? arg.slice(0, equals) : arg;
    if (Object.hasOwn(known, name)) {
      const given = name === arg ? args[++i] : arg.slice(equals + 1);
      if (given === undefined) return refused(`${name} needs ${known[name]!.needs}.`);
      options.set(name, given);
    } else if (arg.startsWith('-') && arg !== '-') {
      const listed = Object.entries(known).map(([option, { value }]) => `${option} ${value}`);
      return refused(`There is no option ${shorten(arg)}: there are ${listed.join(', ')} and --help.`);
    } else {
      networks.push(arg);
    }
  }
  return { kind: 'words', networks, options };
}

function refused(sentence: string): Words {
  return { kind: 'refused', sentence };
}
