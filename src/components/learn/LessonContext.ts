import { createContext, useContext } from 'react';
import type { Lesson, Step } from '../../content/lessons/lesson';
import type { Answer } from './predict/answers';

/** What prose and figure of a step share: what is lit, and what the reader has predicted. */
export interface LessonState {
  lesson: Lesson;
  step: Step;
  /** Id of the block or layer that a phrase or the pointer names. */
  lit: string | null;
  light: (id: string | null) => void;
  /** What the phrases on the page name, for a figure to light one of them; changed in place as they come and go. */
  phrases: Set<string>;
  /** What the reader has said, before and after it was checked. */
  draft: Answer | null;
  setDraft: (answer: Answer) => void;
  isChecked: boolean;
  check: () => void;
}

export const LessonContext = createContext<LessonState | null>(null);

export function useLesson(): LessonState {
  const state = useContext(LessonContext);
  if (state === null) throw new Error('prose stands inside a lesson');
  return state;
}
