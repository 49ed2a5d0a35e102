import type { LessonId } from '../../state/slices/learn';
import { beyond } from './beyond';
import { code } from './code';
import { degradation } from './degradation';
import { grouping } from './grouping';
import type { Lesson } from './lesson';
import { normalisation } from './normalisation';
import { residual } from './residual';
import { resnext } from './resnext';
import { shortcuts } from './shortcuts';
import { table } from './table';

export const LESSONS: Readonly<Record<LessonId, Lesson>> = {
  degradation,
  normalisation,
  residual,
  shortcuts,
  table,
  code,
  grouping,
  resnext,
  beyond,
};
