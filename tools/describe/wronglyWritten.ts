import { ARGUMENTS, SPEC_FIELDS } from '../../src/model/architecture/arguments/table';
import type { SpecField } from '../../src/model/architecture/spec';
import { shorten } from '../commandLine/quoted';
import { sayProblem } from './sentences';

/**
 * Fields whose value is not written as JSON asks, with a sentence for each: a number as text, a
 * word in other letters, `layers` that is no list. The rules know what is meant by most of them,
 * since links hold text; in JSON they are mistakes.
 */
export function wronglyWritten(given: Readonly<Record<string, unknown>>): Map<string, string> {
  const found = SPEC_FIELDS.flatMap((field) => {
    const value = given[field];
    const sentence = value === undefined ? null : check(field, value);
    return sentence === null ? [] : [[field, sentence] as const];
  });
  return new Map(found);
}

function check(field: SpecField, value: unknown): string | null {
  const { as } = ARGUMENTS[field];
  if (as.form === 'choice') return checkWord(field, value, as.choices);
  if (as.form === 'list' && !Array.isArray(value))
    return 'layers is a list with the blocks of each stage, such as [3, 4, 6, 3].';
  if (as.form === 'toggle')
    return typeof value === 'string'
      ? `${field} has the text "${shorten(value)}" for true or false; they stand without quotes.`
      : null;
  if (as.form === 'toggles') return null; // the rules say all of it
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const text = values.find((item) => typeof item === 'string' && isNumeric(item));
  return text === undefined
    ? null
    : `${field} has the text "${shorten(String(text))}" for a number; numbers stand without quotes: ${Number(text)}.`;
}

function checkWord(field: SpecField, value: unknown, allowed: readonly string[]): string | null {
  if (typeof value !== 'string' || allowed.includes(value)) return null; // no word at all is for the rules
  return sayProblem({ code: 'notOneOf', field, given: shorten(JSON.stringify(value)), allowed });
}

function isNumeric(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text));
}
