import type { LessonId } from '../../state/learnState';
import { grouping } from './grouping';
import type { Lesson } from './lesson';
import { shortcuts } from './shortcuts';

export const LESSONS: Readonly<Record<LessonId, Lesson>> = { shortcuts, grouping };
