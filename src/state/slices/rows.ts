import type { Note } from '../notes';
import { shorten } from '../../model/architecture/arguments/given';
import type { Settled, Slice } from './slice';

/** What the loops over rows have in common, for the fields of one slice. */
type Field<S> = keyof S & string;

// A slice's rows are its fields, each once.
export const fieldsOf = <S extends object>({ rows }: Slice<S>): Field<S>[] => Object.keys(rows) as Field<S>[];

export const textOf = <S extends object>({ rows }: Slice<S>, field: Field<S>, fields: S): string =>
  rows[field].write(fields[field]);

export function isSame<S extends object>(slice: Slice<S>, field: Field<S>, a: S, b: S): boolean {
  return a[field] === b[field] || textOf(slice, field, a) === textOf(slice, field, b);
}

/** The fields in which `b` differs from `a`, in the rows' order. */
export function changedFields<S extends object>(slice: Slice<S>, a: S, b: S): Field<S>[] {
  return fieldsOf(slice).filter((field) => !isSame(slice, field, a, b));
}

/** The fields of a fresh page. */
export function fallbacksOf<S extends object>(slice: Slice<S>): S {
  return Object.fromEntries(fieldsOf(slice).map((field) => [field, slice.rows[field].fallback])) as S; // of every row one
}

export function settle<S extends object>(slice: Slice<S>, change: Partial<S>, base: S): Settled<S> {
  return slice.settle?.(change, base) ?? { value: { ...base, ...change }, problems: [] };
}

export function pick<S extends object>(fields: S, names: readonly (keyof S)[]): Partial<S> {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Partial<S>; // of the same names
}

/** What a link says of a slice: its values by key. */
export type Given = ReadonlyMap<string, string>;

/**
 * Reads a slice from a link. Never throws: a bad value becomes the nearest valid one and a note.
 *
 * @param otherwise the fields where the link is silent
 */
export function readFields<S extends object>(
  slice: Slice<S>,
  given: Given,
  otherwise: S,
  note: (note: Note) => void,
): S {
  let base = otherwise;
  const change: Partial<S> = {};
  for (const field of fieldsOf(slice)) {
    const { key, read } = slice.rows[field];
    const text = given.get(key);
    if (text === undefined) continue;
    if (slice.applies?.(field, { ...base, ...change }) === false) {
      note({ code: 'onlyOnExercises', key });
      continue;
    }
    change[field] = read(text, { key, otherwise: base[field], note });
    base = { ...base, ...slice.brings?.({ [field]: change[field] } as Partial<S>) }; // one field, with its own value
  }
  const { value, problems } = settle(slice, change, base);
  problems.forEach((problem) => note(asGiven(problem, given)));
  return value;
}

/** A rule knows the number that was read; a note quotes what was typed. */
function asGiven(problem: Note, given: Given): Note {
  const typed = problem.code === 'groupsNotInRange' ? given.get(problem.key) : undefined;
  return problem.code === 'groupsNotInRange' && typed !== undefined ? { ...problem, given: shorten(typed) } : problem;
}

/** Keys and texts that a link needs to say a slice. */
export function writeFields<S extends object>(slice: Slice<S>, fields: S): [key: string, text: string][] {
  const silent = silentFields(slice, fields);
  return fieldsOf(slice)
    .filter((field) => slice.applies?.(field, fields) !== false)
    .filter((field) => slice.rows[field].isAlwaysWritten === true || !isSame(slice, field, fields, silent))
    .map((field) => [slice.rows[field].key, textOf(slice, field, fields)]);
}

/** What a link that says nothing but the fields which bring others is read as. */
function silentFields<S extends object>(slice: Slice<S>, fields: S): S {
  return fieldsOf(slice).reduce(
    (silent, field) => ({ ...silent, ...slice.brings?.(pick(fields, [field])) }),
    fallbacksOf(slice),
  );
}
