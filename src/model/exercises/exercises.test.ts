import { describe, expect, test } from 'vitest';
import {
  answerOf,
  check,
  EXERCISE_KINDS,
  type Exercise,
  exerciseFor,
  type ExerciseKind,
  mistakesOf,
  textOf,
} from './exercises';
import { draws } from '../../../tests/support/deep';
import { MISCONCEPTION_IDS } from './misconceptions';
import { answerText, isSameAnswer } from './readAnswer';
import { type AnswerValue, type Part, SHORTCUT_ANSWERS, type Step } from './types';

/** 10,000 seeds in all, in depth. Every other network of a stage table is a new one to build, so that kind has fewer. */
const SEEDS: Record<ExerciseKind, number> = {
  outputShape: 2000,
  layerParams: 700,
  blockParams: 700,
  layerMacs: 600,
  shortcuts: 1500,
  stageTable: 300,
  cardinalityWidth: 700,
  countLayers: 1000,
  widths: 1500,
  codeBug: 1000,
};

const exercisesOf = (kind: ExerciseKind): Exercise[] =>
  Array.from({ length: draws(SEEDS[kind], Math.max(300, SEEDS[kind] / 5)) }, (_, seed) => exerciseFor(kind, seed));
const textsOf = (answers: readonly AnswerValue[]) => answers.map(answerText);
const where = ({ kind, seed }: Exercise) => `${kind} ${seed}`;
const worked = (exercise: Exercise) => textOf(exercise).steps.flatMap(({ gives = [] }) => gives);

test('10,000 seeds in all, of at least eight kinds', () => {
  expect(Object.values(SEEDS).reduce((sum, count) => sum + count, 0)).toBe(10_000);
  expect(EXERCISE_KINDS.length).toBeGreaterThanOrEqual(8);
});

/** Wrong numbers near the right one, and the ones of a hurried hand. */
function perturbed(value: AnswerValue): AnswerValue[] {
  if (typeof value === 'string') return SHORTCUT_ANSWERS.filter((choice) => choice !== value);
  if (typeof value !== 'number') {
    return value.flatMap((_, place) =>
      [1, -1].map((by) => value.map((length, i) => (i === place ? length + by : length)) as unknown as AnswerValue),
    ); // three as before
  }
  return [value + 1, value - 1, value * 2, value / 2, -value, value + 0.5, swapDigits(value)].filter(
    (wrong) => wrong !== value,
  );
}

/** The first two neighbouring digits that differ, the other way round. */
function swapDigits(value: number): number {
  const digits = [...String(value)];
  const at = digits.findIndex((digit, i) => i + 1 < digits.length && digit !== digits[i + 1]);
  if (at < 0) return value;
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!]; // both are there
  return Number(digits.join(''));
}

/** Each loop notes what is wrong and expects nothing at its end: a million expectations take a minute. */
describe.each(EXERCISE_KINDS)('%s', (kind) => {
  const exercises = exercisesOf(kind);
  const asText = (value: unknown) => JSON.stringify(value);
  const failing = (isWrong: (exercise: Exercise) => unknown) => exercises.filter(isWrong).map(where);

  test('the textbook arrives at the model’s answer', () => {
    expect(failing((exercise) => asText(worked(exercise)) !== asText(answerOf(exercise)))).toEqual([]);
    expect(failing((exercise) => textOf(exercise).fields.length !== answerOf(exercise).length)).toEqual([]);
  });

  test('the checker accepts the worked solution and the model’s answer', () => {
    expect(failing((exercise) => !check(exercise, textsOf(worked(exercise))).isRight)).toEqual([]);
    expect(failing((exercise) => !check(exercise, textsOf(answerOf(exercise))).isRight)).toEqual([]);
  });

  test('what a step gives stands in its sentence', () => {
    const unsaid = ({ id, parts, gives = [] }: Step) =>
      gives.flat().some((value) => ![id, ...parts].includes(value as Part)); // a map is flat here
    expect(failing((exercise) => textOf(exercise).steps.some(unsaid))).toEqual([]);
  });

  test('perturbed answers are rejected, in the field that is wrong', () => {
    const accepted: string[] = [];
    for (const exercise of exercises) {
      const answer = answerOf(exercise);
      for (const [field, value] of answer.entries()) {
        for (const wrong of perturbed(value)) {
          if (isSameAnswer(wrong, value)) continue; // a map of 16×16×17 is one of 17×16×16 in the other order
          const verdict = check(exercise, textsOf(answer.with(field, wrong)));
          if (verdict.isRight || verdict.unread.length > 0 || String(verdict.wrong) !== String(field))
            accepted.push(`${where(exercise)}: ${answerText(wrong)}`);
        }
      }
    }
    expect(accepted).toEqual([]);
  });

  test('an empty or unreadable answer is not right, and not wrong either', () => {
    for (const exercise of exercises.slice(0, 20)) {
      const fields = answerOf(exercise).map((_, i) => i);
      expect(check(exercise, [])).toEqual({ isRight: false, unread: fields, wrong: [], mistake: null });
      expect(
        check(
          exercise,
          fields.map(() => 'some'),
        ),
      ).toEqual({ isRight: false, unread: fields, wrong: [], mistake: null });
    }
  });

  test('every known mistake differs from the answer and is told by itself', () => {
    const untold = (exercise: Exercise) =>
      mistakesOf(exercise).filter((mistake) => {
        const verdict = check(exercise, textsOf(mistake.answer));
        return verdict.isRight || asText(verdict.mistake) !== asText(mistake);
      });
    expect(failing((exercise) => untold(exercise).length > 0)).toEqual([]);
  });

  test('numbers in sentences are finite and not negative', () => {
    const isOdd = (part: Part) => typeof part === 'number' && !(Number.isFinite(part) && part >= 0);
    const said = (exercise: Exercise) => {
      const { question, fields, hint, steps } = textOf(exercise);
      return [...question, ...fields.map(({ label }) => label), hint, ...steps, ...mistakesOf(exercise)];
    };
    expect(failing((exercise) => said(exercise).some(({ parts }) => parts.some(isOdd)))).toEqual([]);
  });

  test('the same seed gives the same exercise, and seeds give many', () => {
    for (const { seed, about } of exercises.slice(0, 50)) expect(exerciseFor(kind, seed).about).toEqual(about);
    const different = new Set(exercises.slice(0, 300).map((exercise) => JSON.stringify(exercise.about)));
    expect(different.size).toBeGreaterThan(150);
  });
});

test('misconceptions that exercises reply to', () => {
  const found = new Set(
    EXERCISE_KINDS.flatMap((kind) => exercisesOf(kind).slice(0, 60).flatMap(mistakesOf)).map(
      ({ misconception }) => misconception,
    ),
  );
  found.delete(null);
  expect([...found].toSorted()).toEqual(MISCONCEPTION_IDS.filter((id) => CAN_BE_CALCULATED.has(id)).toSorted());
});

/** The others are about causes, history and protocols: no arithmetic shows them. */
const CAN_BE_CALCULATED = new Set([
  'firstStageIsSolid',
  'downsampleComesAfter',
  'expansionIsTwo',
  'widthIsMysterious',
  'groupsIsWidth',
  'wholeBlockShrinks',
  'bnHasFour',
  'convHasBias',
  'flopsAreMacs',
]);
