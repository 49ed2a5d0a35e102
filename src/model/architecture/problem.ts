import type { SpecField } from './spec';

/**
 * What is wrong with a spec, in a form that every language can put into words
 * (`content/<lang>/problems.ts`). Each carries what would be right.
 */
export type Problem =
  | { code: 'notAnObject' }
  | { code: 'unknownField'; field: string; known: readonly string[] }
  | { code: 'notOneOf'; field: SpecField; given: string; allowed: readonly string[] }
  | { code: 'notInRange'; field: SpecField; given: string; min: number; max: number }
  | { code: 'stageCount'; given: number; min: number; max: number }
  | { code: 'notASize'; given: string; min: number; max: number }
  | { code: 'basicHasNoGroups'; groups: number; widthPerGroup: number }
  | { code: 'widthVanishes'; planes: number; widthPerGroup: number; atLeast: number }
  | { code: 'notToggles'; field: SpecField; given: string; most: number }
  | { code: 'basicHasNoDilation'; dilation: number }
  | { code: 'noStageToDilate'; stage: number; stages: number }
  | { code: 'stemVanishes'; stem: string; planes: number; atLeast: number }
  | { code: 'tooWide'; channels: number; max: number; stage: number }
  | { code: 'tooMuchToCount' };
