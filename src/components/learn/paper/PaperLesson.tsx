import { type ReactNode, useMemo } from 'react';
import type { Lesson, Step } from '../../../content/lessons/lesson';
import { LessonContext, type LessonState } from '../LessonContext';

interface Props {
  lesson: Lesson;
  step: Step;
  /** Whether figures show what the step asks for. */
  isChecked: boolean;
  children: ReactNode;
}

/** A step as it is on paper: nobody has answered, and nothing is lit. */
export function PaperLesson({ lesson, step, isChecked, children }: Props) {
  const state = useMemo(
    (): LessonState => ({
      lesson,
      step,
      isChecked,
      lit: null,
      draft: null,
      phrases: new Set(),
      light: nothing,
      setDraft: nothing,
      check: nothing,
    }),
    [lesson, step, isChecked],
  );
  return <LessonContext value={state}>{children}</LessonContext>;
}

const nothing = () => undefined;
