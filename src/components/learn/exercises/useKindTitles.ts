import type { ExerciseKind } from '../../../model/exercises/exerciseKinds';
import { type ByLanguage, useByLanguage } from '../../primitives/useByLanguage';

const TITLES: ByLanguage<Record<ExerciseKind, string>> = {
  en: () => import('../../../content/en/exerciseBook').then(({ en }) => en.exercises.titles),
  'zh-CN': () => import('../../../content/zh-CN/exerciseBook').then(({ zhCN }) => zhCN.exercises.titles),
};

/** What exercises of each kind are called; null until the exercises' words have come. */
export const useKindTitles = () => useByLanguage(TITLES);
