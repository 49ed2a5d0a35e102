import type { ExerciseKind, ExerciseSentences } from '../model/exercises/exercises';
import type { Part, Phrase } from '../model/exercises/types';

/** A sentence for every id of a kind, told exactly what the exercise puts into it. */
type WordsOf<S> = {
  [Table in keyof S]: {
    [Id in keyof S[Table]]: S[Table][Id] extends unknown[] ? (...parts: S[Table][Id]) => string : never;
  };
};
export type ExerciseWords = { [K in ExerciseKind]: WordsOf<ExerciseSentences[K]> };

/** 36,864: English and Chinese group digits alike. */
export const n = (count: number) => count.toLocaleString('en');

/** Height, width, channels as the papers write them: 56²×64, or 56×48×64. */
export const map = (height: number, width: number, channels: number) =>
  `${height === width ? `${height}²` : `${height}×${width}`}×${channels}`;

/** One axis of a window: ⌊(n + 2p − k)/s⌋ + 1 with its numbers. */
export const windowLength = (length: number, kernel: number, stride: number, padding: number, output: number) =>
  `⌊(${length} + 2·${padding} − ${kernel}) / ${stride}⌋ + 1 = ${output}`;

/** A phrase in words. `table` is the part of a kind's words that the phrase comes from: its question, fields, hint, steps or mistakes. */
export function sayPhrase(table: object, { id, parts }: Phrase): string {
  const say = (table as Record<string, (...said: readonly Part[]) => string>)[id]!; // the type of the words has a sentence for every id
  return say(...parts);
}
