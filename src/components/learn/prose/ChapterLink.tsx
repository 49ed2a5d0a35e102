import type { ReactNode } from 'react';
import { LESSONS } from '../../../content/lessons';
import type { LessonId } from '../../../state/slices/learn';
import { PageLink } from '../PageLink';

/** A link to where the course teaches something; the step by its id. */
export function ChapterLink({ lesson, step, children }: { lesson: LessonId; step: string; children: ReactNode }) {
  const index = LESSONS[lesson].steps.findIndex(({ id }) => id === step);
  if (index < 0) throw new Error(`${lesson} has no step ${step}`);
  return <PageLink place={{ lesson, step: index + 1 }}>{children}</PageLink>;
}
