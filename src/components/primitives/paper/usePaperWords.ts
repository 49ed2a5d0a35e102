import type { HandoutWords } from '../../../content/en/handout';
import { type ByLanguage, useByLanguage } from '../useByLanguage';

const WORDS: ByLanguage<HandoutWords> = {
  en: () => import('../../../content/en/handout').then(({ handout }) => handout),
  'zh-CN': () => import('../../../content/zh-CN/handout').then(({ handout }) => handout),
};

/** What is said around printing in the language on screen; null until it has come. */
export const usePaperWords = () => useByLanguage(WORDS);
