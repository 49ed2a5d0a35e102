import { type Framework, FRAMEWORKS } from '../../src/model/codegen/frameworks';
// oxlint-disable-next-line no-restricted-imports -- it works on text alone and holds nothing of the page's state
import { nearestText } from '../../src/state/nearestText';
import { shorten } from '../commandLine/quoted';
import { readWords } from '../commandLine/words';
import { INPUT_OPTION, readInputSize } from '../describe/inputSize';
import type { Size } from '../describe/readSpec';
import { isOneOf } from '../../src/model/lists';

export type Request =
  | { kind: 'usage' }
  | { kind: 'help' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'code'; text: string; framework: Framework; inputSize: Size | null };

const ALL = FRAMEWORKS.join(', ');
const KNOWN = { '--framework': { value: 'NAME', needs: `a name: one of ${ALL}` }, '--input': INPUT_OPTION };

/** Reads the command line; never throws. */
export function readArguments(args: readonly string[]): Request {
  const words = readWords(args, KNOWN);
  if (words.kind !== 'words') return words;
  const { operands, options } = words;
  const input = readInputSize(options.get('--input'));
  if ('sentence' in input) return refused(input.sentence);
  const [text, ...others] = operands;
  if (text === undefined) return { kind: 'usage' };
  if (others.length > 0) return refused(`One network at a time: ${operands.length} were given.`);
  if (text === '-') return refused('Code is written for one network: an id, or a spec as JSON, in place of -.');
  const framework = options.get('--framework');
  if (framework === undefined) return refused(`For which framework? --framework takes one of ${ALL}.`);
  return isFramework(framework)
    ? { kind: 'code', text, framework, inputSize: input.size }
    : refused(unknownFramework(framework));
}

function isFramework(word: string): word is Framework {
  return isOneOf(FRAMEWORKS, word);
}

function unknownFramework(given: string): string {
  const nearest = nearestText(given, FRAMEWORKS);
  return `There is no framework “${shorten(given)}”. ${nearest === null ? `The frameworks are ${ALL}.` : `The nearest is ${nearest}.`}`;
}

function refused(sentence: string): Request {
  return { kind: 'refused', sentence };
}
