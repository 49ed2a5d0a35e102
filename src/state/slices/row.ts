import { nearestText } from '../nearestText';
import type { Note } from '../notes';
import { numberOrText, shorten } from '../../model/architecture/arguments/given';

/** One field of the state. The link, undo, the history of the browser, a lecture's scenes and a teacher's locks are loops over rows. */
export interface Row<T, K extends string = string, C extends string | null = string | null> {
  /** The link's key, and the name under which `hide=` and `lock=` know it. */
  key: K;
  /** What holds where nothing says otherwise. A link leaves it out. */
  fallback: T;
  /** The value that a link's text means, or the nearest and a note. */
  read: (text: string, reading: Reading<T>) => T;
  /** Text that `read` takes for the same value; two values are the same where their texts are. */
  write: (value: T) => string;
  /** The control with which a person changes it and which a teacher can fix or hide; null where nobody can hold it. */
  control: C;
  isUndoable?: true;
  /** A change is another place: the browser's Back leads to the one before. */
  isPlace?: true;
  /** The link says it even where it is the fallback. */
  isAlwaysWritten?: true;
  /** A scene of a lecture names it even where it is the fallback, which may be another tomorrow. */
  isNamedInScenes?: true;
}

export interface Reading<T> {
  key: string;
  /** What the field is if the text cannot be meant. */
  otherwise: T;
  note: (note: Note) => void;
}

/** What a row says of itself beside its value. */
type Options<C extends string | null> = Pick<
  Row<never, string, C>,
  'control' | 'isUndoable' | 'isPlace' | 'isAlwaysWritten' | 'isNamedInScenes'
>;

/** A row written out: keeps the very words of its key and its control, for the types that are made of them. */
export const row = <T, const K extends string, const C extends string | null>(own: Row<T, K, C>): Row<T, K, C> => own;

/** One of a few words, whatever their case; for a misspelt one the nearest. */
export function choiceRow<T extends string, const K extends string, const C extends string | null>(
  key: K,
  choices: readonly T[],
  fallback: T,
  options: Options<C>,
): Row<T, K, C> {
  const read = (text: string, { otherwise, note }: Reading<T>) => readChoice(text, { key, choices, otherwise, note });
  return { key, fallback, read, write: (value) => value, ...options };
}

interface Choice<T> extends Reading<T> {
  choices: readonly T[];
}

export function readChoice<T extends string>(text: string, { key, choices, otherwise, note }: Choice<T>): T {
  const match = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  if (match !== undefined) return match;
  note({ code: 'unknownChoice', key, given: shorten(text), allowed: choices });
  return nearestText(text, choices) ?? otherwise;
}

/** A number as it was typed, NaN for what is none; the slice's rule brings it into its range. */
export function numberRow<const K extends string, const C extends string | null>(
  key: K,
  fallback: number,
  options: Options<C>,
): Row<number, K, C> {
  return { key, fallback, read: plainNumber, write: String, ...options };
}

/** A whole number; what is none or beyond the range becomes the nearest within, and is said. */
export function wholeRow<const K extends string, const C extends string | null>(
  key: K,
  { min, max }: { min: number; max: number },
  fallback: number,
  options: Options<C>,
): Row<number, K, C> {
  const read = (text: string, { otherwise, note }: Reading<number>) => {
    const asked = plainNumber(text);
    const whole = Number.isNaN(asked) ? otherwise : Math.round(Math.min(max, Math.max(min, asked)));
    if (whole !== asked) note({ code: 'groupsNotInRange', key, given: shorten(text), min, max, instead: whole });
    return whole;
  };
  return { key, fallback, read, write: String, ...options };
}

/** 1 or 0. */
export function flagRow<const K extends string, const C extends string | null>(
  key: K,
  options: Options<C>,
): Row<boolean, K, C> {
  const read = (text: string, { note }: Reading<boolean>) =>
    readChoice(text, { key, choices: ['0', '1'], otherwise: '0', note }) === '1';
  return { key, fallback: false, read, write: (value) => (value ? '1' : '0'), ...options };
}

/** NaN for what is no decimal number: 0x10 is a slip, not 16. */
export function plainNumber(text: string): number {
  const value = numberOrText(text);
  return typeof value === 'number' ? value : NaN;
}
