import { LESSONS } from '../../../content/lessons';
import { LESSON_IDS, type LessonPlace, type LessonId } from '../../../state/slices/learn';

/** The steps of a chapter that ask. */
export interface ChapterQuestions {
  lesson: LessonId;
  /** From 1. */
  steps: readonly number[];
  /** Steps of the chapter. */
  of: number;
}

/** Every question of the course, by chapter. */
export const QUESTIONS: readonly ChapterQuestions[] = LESSON_IDS.map((lesson) => {
  const { steps } = LESSONS[lesson];
  return {
    lesson,
    steps: steps.flatMap(({ question }, i) => (question === undefined ? [] : [i + 1])),
    of: steps.length,
  };
});

/** A place as a select's value, and back. */
export const questionValue = ({ lesson, step }: LessonPlace): string => `${lesson} ${step}`;

export function questionPlace(value: string): LessonPlace | null {
  const [lesson, step] = value.split(' ');
  const id = LESSON_IDS.find((one) => one === lesson);
  return id === undefined ? null : { lesson: id, step: Number(step) };
}
