import type { Range } from '../architecture/rules';
import { sfc32 } from '../random';
import { EXERCISE_KINDS, type Exercise, exerciseFor, type ExerciseKind } from './exercises';

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

/** No kind's own stream of numbers. */
const STREAM = 1_000_003;
/** A kind of few numbers may come out alike; then the next seed is tried, so often at most. */
const MAX_TRIES = 50;

/** The exercises of a worksheet: the same for the same link, and of one kind no two alike while it has others. */
export function worksheetExercises({ seed, kinds, count }: Worksheet): Exercise[] {
  const uniform = sfc32(seed, STREAM);
  const nextSeed = () => Math.floor(uniform() * 2 ** 31);
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const kind = kinds[i % kinds.length]!; // there is at least one
    let exercise = exerciseFor(kind, nextSeed());
    for (let tries = 1; tries < MAX_TRIES && seen.has(contentOf(exercise)); tries++) exercise = exerciseFor(kind, nextSeed());
    seen.add(contentOf(exercise));
    return exercise;
  });
}

function contentOf({ kind, about }: Exercise): string {
  return JSON.stringify([kind, about]);
}

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
  return (EXERCISE_KINDS as readonly string[]).includes(text);
}

function wholeIn({ min, max }: Range, text: string | undefined, otherwise: number): number {
  if (text === undefined || !/^-?\d+$/.test(text)) return otherwise;
  return Math.min(max, Math.max(min, Number(text)));
}
