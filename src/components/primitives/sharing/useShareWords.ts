import type { ShareWords } from '../../../content/en/share';
import { type ByLanguage, useByLanguage } from '../useByLanguage';

const WORDS: ByLanguage<ShareWords> = {
  en: () => import('../../../content/en/share').then(({ share }) => share),
  'zh-CN': () => import('../../../content/zh-CN/share').then(({ share }) => share),
};

/** Words of sharing in the language on screen; null until the first have come. */
export const useShareWords = () => useByLanguage(WORDS);
