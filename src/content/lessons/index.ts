import type { LessonId } from '../../state/learnState';
import type { Lesson } from './lesson';
import { shortcuts } from './shortcuts';

export const LESSONS: Readonly<Record<LessonId, Lesson>> = { shortcuts };
