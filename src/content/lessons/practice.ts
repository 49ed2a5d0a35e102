import type { ExerciseKind } from '../../model/exercises/exerciseKinds';
import type { LessonId } from '../../state/slices/learn';

/** The exercises that a chapter ends with: what it has taught, with new numbers. */
export const PRACTICE: Readonly<Record<LessonId, readonly ExerciseKind[]>> = {
  degradation: ['countLayers'],
  normalisation: ['layerParams'],
  residual: ['blockParams', 'layerMacs'],
  shortcuts: ['shortcuts', 'outputShape'],
  table: ['stageTable', 'countLayers', 'outputShape'],
  code: ['codeBug', 'outputShape'],
  grouping: ['layerParams', 'layerMacs'],
  resnext: ['cardinalityWidth', 'blockParams'],
  beyond: ['widths', 'shortcuts', 'stageTable'],
};
