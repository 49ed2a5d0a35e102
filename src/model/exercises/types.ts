import type { ArchitectureSpec } from '../architecture/spec';
import type { Draw } from './draw';
import type { MisconceptionId } from './misconceptions';

/** What stands in a sentence. */
export type Part = number | string;
type Table = Record<string, readonly Part[]>;

/**
 * The sentences that a kind of exercise needs, by what they are for, each with what stands in it. The words have a
 * sentence for every one of them (`content/<lang>/exercises`), typed from here.
 */
export interface Sentences {
  question: Table;
  /** Names of what is to be filled in. */
  fields: Table;
  hint: Table;
  steps: Table;
  /** Replies to wrong answers that say how they came about. */
  mistakes: Table;
}

/** One sentence of a table, with what stands in it. */
export type Phrase<T extends Table = Table> = { [Id in keyof T & string]: { id: Id; parts: Readonly<T[Id]> } }[keyof T &
  string];

/** Why a shortcut is dashed, or that it is not. */
export const SHORTCUT_ANSWERS = ['solid', 'stride', 'channels', 'both'] as const;
export type ShortcutAnswer = (typeof SHORTCUT_ANSWERS)[number];

/** A count, a map as [height, width, channels], or a choice. */
export type AnswerValue = number | readonly [number, number, number] | ShortcutAnswer;

export const UNITS = ['parameters', 'macs', 'layers', 'channels', 'positions', 'line', 'map', 'shortcut'] as const;
export type Unit = (typeof UNITS)[number];

/** Something to fill in: its name and what is counted there. `map` is three numbers, `shortcut` a choice, others one number. */
export interface Field<T extends Table = Table> {
  label: Phrase<T>;
  unit: Unit;
}

/** A step of the worked solution; `gives` are the answers that it arrives at, in the order of the fields. */
export type Step<T extends Table = Table> = Phrase<T> & { gives?: readonly AnswerValue[] };

/** A wrong answer that says how it came about. */
export type Mistake<T extends Table = Table> = Phrase<T> & {
  /** What comes out that way, field by field. */
  answer: readonly AnswerValue[];
  /** The misconception behind it; null for a slip in the arithmetic. */
  misconception: MisconceptionId | null;
};

/** Where the exercise's network can be looked at. */
export interface Subject {
  spec: ArchitectureSpec;
  /** A block or layer id of it. */
  focus: string | null;
}

/** A line of code to read; the number that stands before it is its place in the list. */
export type CodeLine = string;

/**
 * One kind of exercise.
 *
 * @typeParam About the numbers that one exercise of it is about
 */
export interface Kind<About, S extends Sentences> {
  draw(draw: Draw): About;
  question(about: About): readonly Phrase<S['question']>[];
  fields(about: About): readonly Field<S['fields']>[];
  hint(about: About): Phrase<S['hint']>;
  /** From the model, never worked out here. */
  answer(about: About): readonly AnswerValue[];
  /** The textbook's arithmetic; that it arrives at `answer` is tested. */
  steps(about: About): readonly Step<S['steps']>[];
  /** Those that differ from the answer are replied to; of two that come out alike, the first. */
  mistakes(about: About): readonly Mistake<S['mistakes']>[];
  subject(about: About): Subject | null;
  /** Null where the exercise shows no code. */
  code?(about: About): readonly CodeLine[];
}
