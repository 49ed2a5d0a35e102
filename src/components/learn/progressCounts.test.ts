import { expect, test } from 'vitest';
import { LESSONS } from '../../content/lessons';
import { LESSON_IDS } from '../../state/slices/learn';
import type { Progress } from './progress';
import { nextQuestion, questionsOf } from './progressCounts';

const answered = { draft: { kind: 'number', value: 1 }, isChecked: true } as const;

/** Every step of every chapter, but for those named. */
function allBut(...left: string[]): Progress {
  const keys = LESSON_IDS.flatMap((lesson) => LESSONS[lesson].steps.map(({ id }) => `${lesson}/${id}`));
  return Object.fromEntries(keys.filter((key) => !left.includes(key)).map((key) => [key, answered]));
}

test('“Solid and dashed” asks at its steps 2, 4 and 5; a draft that was not checked is no answer', () => {
  expect(questionsOf('shortcuts', {})).toEqual({ done: 0, all: 3 });
  expect(
    questionsOf('shortcuts', { 'shortcuts/which': answered, 'shortcuts/cost': { ...answered, isChecked: false } }),
  ).toEqual({ done: 1, all: 3 });
  expect(questionsOf('shortcuts', allBut('shortcuts/bottleneck'))).toEqual({ done: 2, all: 3 });
});

test('what comes next is the first question without an answer, in reading order', () => {
  expect(nextQuestion(allBut('shortcuts/bottleneck', 'grouping/pairs', 'shortcuts/cost'))).toEqual({
    lesson: 'shortcuts',
    step: 4,
  });
  expect(nextQuestion(allBut('grouping/pairs', 'grouping/cut'))).toEqual({ lesson: 'grouping', step: 1 });
  expect(nextQuestion(allBut())).toBeNull();
});
