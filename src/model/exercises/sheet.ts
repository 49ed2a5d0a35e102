import type { Range } from '../architecture/ranges';
import { EXERCISE_KINDS, type ExerciseKind } from './exerciseKinds';
import { isOneOf } from '../lists';

/** A page of exercises that a teacher shares: these three are all of it. */
export interface Worksheet {
  seed: number;
  /** In the order in which they take turns; at least one, each once. */
  kinds: readonly ExerciseKind[];
  /** How many exercises. */
  count: number;
}

export const WORKSHEET_SEED: Range = { min: 0, max: 999_999 };
export const WORKSHEET_COUNT: Range = { min: 1, max: 50 };

export const DEFAULT_WORKSHEET: Worksheet = { seed: 1, kinds: EXERCISE_KINDS, count: 10 };

/** `7.10.outputShape-layerMacs`: seed, count, kinds; without kinds all of them. */
export function formatWorksheet({ seed, kinds, count }: Worksheet): string {
  const areAll = kinds.length === EXERCISE_KINDS.length && kinds.every((kind, i) => kind === EXERCISE_KINDS[i]);
  return [seed, count, ...(areAll ? [] : [kinds.join('-')])].join('.');
}

/**
 * Reads what `formatWorksheet` wrote. Never throws: what cannot be read takes the default, a number out of range the
 * nearest in it, and an unknown kind is left out.
 */
export function parseWorksheet(text: string): Worksheet {
  const [seed, count, kinds] = text.slice(0, 1000).split('.');
  const named = [...new Set(kinds?.split('-') ?? [])].filter(isExerciseKind);
  return {
    seed: wholeIn(WORKSHEET_SEED, seed, DEFAULT_WORKSHEET.seed),
    count: wholeIn(WORKSHEET_COUNT, count, DEFAULT_WORKSHEET.count),
    kinds: named.length > 0 ? named : DEFAULT_WORKSHEET.kinds,
  };
}

export function isExerciseKind(text: string): text is ExerciseKind {
  return isOneOf(EXERCISE_KINDS, text);
}

function wholeIn({ min, max }: Range, text: string | undefined, otherwise: number): number {
  if (text === undefined || !/^-?\d+$/.test(text)) return otherwise;
  return Math.min(max, Math.max(min, Number(text)));
}
