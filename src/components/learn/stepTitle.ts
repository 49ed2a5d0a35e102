import type { Messages } from '../../content/en';
import { LESSONS } from '../../content/lessons';
import type { LessonPlace } from '../../state/slices/learn';

/** A step by its chapter and its number there. */
export function stepTitle({ lesson, step }: LessonPlace, words: Messages['learn']): string {
  const { length } = LESSONS[lesson].steps;
  return `${words.chapters[lesson]} · ${words.stepLabel(Math.min(step, length), length)}`;
}
