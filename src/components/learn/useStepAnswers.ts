import { useState } from 'react';
import type { LessonId } from '../../state/slices/learn';
import type { Answer } from './predict/answers';
import { readProgress, type StepAnswer, writeProgress } from './progress';

/** What the reader has said in each step of the course; it stays on this device. */
export function useStepAnswers(lesson: LessonId, stepId: string) {
  const [progress, setProgress] = useState(readProgress);
  const key = `${lesson}/${stepId}`;
  const own: StepAnswer = progress[key] ?? { draft: null, isChecked: false };
  const keep = (answer: StepAnswer) => {
    const next = { ...progress, [key]: answer };
    setProgress(next);
    writeProgress(next);
  };
  return {
    ...own,
    setDraft: (draft: Answer) => keep({ draft, isChecked: false }),
    check: () => keep({ ...own, isChecked: true }),
    hasProgress: Object.keys(progress).length > 0,
    isDone: (lessonId: LessonId, id: string) => progress[`${lessonId}/${id}`]?.isChecked === true,
    clear: () => {
      setProgress({});
      writeProgress({});
    },
  };
}
