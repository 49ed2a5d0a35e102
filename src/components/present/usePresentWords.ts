import type { PresentWords } from '../../content/en/present';
import { type ByLanguage, useByLanguage } from '../primitives/useByLanguage';

const WORDS: ByLanguage<PresentWords> = {
  en: () => import('../../content/en/present').then(({ present }) => present),
  'zh-CN': () => import('../../content/zh-CN/present').then(({ present }) => present),
};

/** The lecture’s words in the language on screen; null until the first have come. */
export const usePresentWords = () => useByLanguage(WORDS);
