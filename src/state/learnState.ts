/** The chapters in reading order. A chapter stands here once it is written, in every language. */
export const LESSON_IDS = [
  'degradation',
  'normalisation',
  'residual',
  'shortcuts',
  'table',
  'code',
  'grouping',
  'resnext',
  'beyond',
] as const;
export type LessonId = (typeof LESSON_IDS)[number];

/** Where the reader is. */
export interface LearnState {
  lesson: LessonId;
  /** From 1. A chapter that has fewer shows its last. */
  step: number;
}

export const DEFAULT_LEARN: LearnState = { lesson: 'degradation', step: 1 };
export const STEP_RANGE = { min: 1, max: 30 };
