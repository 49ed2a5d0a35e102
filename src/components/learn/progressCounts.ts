import { LESSONS } from '../../content/lessons';
import { LESSON_IDS, type LessonPlace, type LessonId } from '../../state/slices/learn';
import type { Progress } from './progress';

/** How many of a chapter's questions were answered. */
export function questionsOf(lesson: LessonId, progress: Progress): { done: number; all: number } {
  const asking = LESSONS[lesson].steps.filter(({ question }) => question !== undefined);
  return { done: asking.filter(({ id }) => isAnswered(lesson, id, progress)).length, all: asking.length };
}

/** The first question that is not answered; null after the last. */
export function nextQuestion(progress: Progress): LessonPlace | null {
  for (const lesson of LESSON_IDS) {
    const index = LESSONS[lesson].steps.findIndex(
      ({ id, question }) => question !== undefined && !isAnswered(lesson, id, progress),
    );
    if (index >= 0) return { lesson, step: index + 1 };
  }
  return null;
}

function isAnswered(lesson: LessonId, stepId: string, progress: Progress): boolean {
  return progress[`${lesson}/${stepId}`]?.isChecked === true;
}
