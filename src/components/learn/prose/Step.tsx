import type { ReactNode } from 'react';
import { useLesson } from '../LessonContext';

/** One step of a chapter; only the reader's own is on the page. */
export function Step({ id, children }: { id: string; children: ReactNode }) {
  const { step } = useLesson();
  return step.id === id ? <article className="prose">{children}</article> : null;
}
