import { describe, expect, test } from 'vitest';
import { EXERCISE_KINDS, type Exercise, exerciseFor, mistakesOf, textOf } from '../src/model/exercises/exercises';
import type { Phrase } from '../src/model/exercises/types';
import { en } from '../src/content/en/exerciseBook';
import { type ExerciseWords, sayPhrase } from '../src/content/exerciseWords';
import { zhCN } from '../src/content/zh-CN/exerciseBook';

type Table = keyof ExerciseWords['outputShape'];

/** All that an exercise has to say, by the table of words that it is said with. */
function phrasesOf(exercise: Exercise): [Table, Phrase][] {
  const { question, fields, hint, steps } = textOf(exercise);
  const from = (table: Table, phrases: readonly Phrase[]) => phrases.map((phrase): [Table, Phrase] => [table, phrase]);
  return [
    ...from('question', question),
    ...from(
      'fields',
      fields.map(({ label }) => label),
    ),
    ...from('hint', [hint]),
    ...from('steps', steps),
    ...from('mistakes', mistakesOf(exercise)),
  ];
}

describe.each([
  ['English', en],
  ['Chinese', zhCN],
] as const)('in %s', (_, { exercises }) => {
  test.each(EXERCISE_KINDS)('%s: every sentence can be said, with the numbers that it is told', (kind) => {
    const words = exercises.kinds[kind];
    const unsaid: string[] = [];
    for (let seed = 0; seed < 150; seed++) {
      for (const [table, phrase] of phrasesOf(exerciseFor(kind, seed))) {
        const text = sayPhrase(words[table], phrase);
        if (text === '' || /undefined|NaN|null|\[object|--|\+ -/.test(text))
          unsaid.push(`${seed} ${table}.${phrase.id}: ${text}`);
      }
    }
    expect(unsaid).toEqual([]);
  });

  test('steps say what they arrive at', () => {
    const silent = EXERCISE_KINDS.flatMap((kind) =>
      Array.from({ length: 100 }, (__, seed) => exerciseFor(kind, seed)).flatMap((exercise) =>
        textOf(exercise).steps.flatMap((step) => {
          const text = sayPhrase(exercises.kinds[kind].steps, step).replaceAll(',', '');
          const numbers = (step.gives ?? []).flat().filter((value) => typeof value === 'number');
          return numbers.every((value) => text.includes(String(value))) ? [] : [`${kind} ${exercise.seed}: ${text}`];
        }),
      ),
    );
    expect(silent).toEqual([]);
  });
});

test('no sentence is left that no exercise says', () => {
  const said = new Set(
    EXERCISE_KINDS.flatMap((kind) =>
      Array.from({ length: 250 }, (_, seed) => phrasesOf(exerciseFor(kind, seed)))
        .flat()
        .map(([table, { id }]) => `${kind}.${table}.${id}`),
    ),
  );
  const there = EXERCISE_KINDS.flatMap((kind) =>
    Object.entries(en.exercises.kinds[kind]).flatMap(([table, sentences]) =>
      Object.keys(sentences as object).map((id) => `${kind}.${table}.${id}`),
    ),
  );
  expect(there.filter((place) => !said.has(place))).toEqual([]);
  expect([...said].filter((place) => !there.includes(place))).toEqual([]);
});
