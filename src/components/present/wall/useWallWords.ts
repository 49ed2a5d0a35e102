import type { WallWords } from '../../../content/en/wall';
import { type ByLanguage, useByLanguage } from '../../primitives/useByLanguage';

const WORDS: ByLanguage<WallWords> = {
  en: () => import('../../../content/en/wall').then(({ wall }) => wall),
  'zh-CN': () => import('../../../content/zh-CN/wall').then(({ wall }) => wall),
};

/** The wall’s words in the language on screen; null until the first have come. */
export const useWallWords = () => useByLanguage(WORDS);
