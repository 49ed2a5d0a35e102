import { CATALOGUE, isModelId, MODEL_IDS } from '../../src/model/architecture/catalogue';
import type { Problem } from '../../src/model/architecture/problem';
import { checkSpec } from '../../src/model/architecture/rules';
import type { ArchitectureSpec } from '../../src/model/architecture/spec';
// oxlint-disable-next-line no-restricted-imports -- it works on text alone and holds nothing of the page's state
import { nearestText } from '../../src/state/nearestText';
import { wronglyWritten } from './wronglyWritten';
import { LONGEST_SPEC } from './lines';
import { shorten } from '../commandLine/quoted';
import { join, sayProblem } from './sentences';

export type Size = readonly [height: number, width: number];

export type ReadSpec = { ok: true; spec: ArchitectureSpec } | { ok: false; sentence: string };

/**
 * Reads a catalogue id (bare or as a JSON string) or a spec as JSON. Never throws: what is not
 * exactly valid is refused with what would be right.
 *
 * @param inputSize replaces the network's own
 */
export function readSpec(text: string, inputSize: Size | null = null): ReadSpec {
  const read = readNetwork(text.trim());
  return read.ok && inputSize !== null ? { ok: true, spec: { ...read.spec, input_size: inputSize } } : read;
}

function readNetwork(text: string): ReadSpec {
  if (text.length > LONGEST_SPEC) return refused(`A spec has at most ${LONGEST_SPEC.toLocaleString('en')} characters.`);
  if (isModelId(text)) return { ok: true, spec: CATALOGUE[text] };
  const parsed = parse(text);
  if ('error' in parsed) {
    return /^[[{"]/.test(text)
      ? refused(`This is not JSON: ${parsed.error}. ${sayProblem({ code: 'notAnObject' })}`)
      : unknownModel(text);
  }
  return typeof parsed.value === 'string' ? readId(parsed.value.trim()) : readObject(parsed.value);
}

function parse(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: (error as SyntaxError).message }; // JSON.parse throws nothing else
  }
}

function readId(id: string): ReadSpec {
  return isModelId(id) ? { ok: true, spec: CATALOGUE[id] } : unknownModel(id);
}

function unknownModel(given: string): ReadSpec {
  const nearest = nearestText(given, MODEL_IDS);
  const instead = nearest === null ? `The models are ${MODEL_IDS.join(', ')}.` : `The nearest is ${nearest}.`;
  return refused(`There is no model “${shorten(given)}”. ${instead}`);
}

/** The rules mend what a person may have meant; here it has to be written as it is meant. */
function readObject(value: unknown): ReadSpec {
  const { spec, problems } = checkSpec(value);
  const isObject = problems[0]?.code !== 'notAnObject';
  const wrong = isObject ? wronglyWritten(value as Record<string, unknown>) : new Map<string, string>(); // an object has string keys
  const others = problems.filter((problem) => !wrong.has(fieldOf(problem)));
  const sentences = [...wrong.values(), ...others.map(sayProblem)];
  return sentences.length > 0 ? refused(join(sentences)) : { ok: true, spec };
}

function fieldOf(problem: Problem): string {
  if (problem.code === 'notASize') return 'input_size';
  return 'field' in problem ? problem.field : '';
}

function refused(sentence: string): ReadSpec {
  return { ok: false, sentence };
}
