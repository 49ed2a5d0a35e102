/** The kinds in the order of the course. A link names them, and their place is the stream of their numbers: add at the end. */
export const EXERCISE_KINDS = [
  'outputShape',
  'layerParams',
  'blockParams',
  'layerMacs',
  'shortcuts',
  'stageTable',
  'cardinalityWidth',
  'countLayers',
  'widths',
  'codeBug',
] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];
