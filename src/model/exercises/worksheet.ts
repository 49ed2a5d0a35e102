import { sfc32 } from '../random';
import { type Exercise, exerciseFor } from './exercises';
import type { Worksheet } from './sheet';

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
    for (let tries = 1; tries < MAX_TRIES && seen.has(contentOf(exercise)); tries++)
      exercise = exerciseFor(kind, nextSeed());
    seen.add(contentOf(exercise));
    return exercise;
  });
}

/** The n-th exercise of the same kind after this one, none like those before it while the kind has others; 0 is this one. */
export function variantOf(exercise: Exercise, n: number): Exercise {
  const uniform = sfc32(exercise.seed, STREAM + 1);
  const seen = new Set([contentOf(exercise)]);
  let variant = exercise;
  for (let i = 0; i < n; i++) {
    for (let tries = 0; tries < MAX_TRIES && (tries === 0 || seen.has(contentOf(variant))); tries++) {
      variant = exerciseFor(exercise.kind, Math.floor(uniform() * 2 ** 31));
    }
    seen.add(contentOf(variant));
  }
  return variant;
}

function contentOf({ kind, about }: Exercise): string {
  return JSON.stringify([kind, about]);
}
