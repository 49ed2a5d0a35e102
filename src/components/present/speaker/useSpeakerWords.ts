import type { SpeakerWords } from '../../../content/en/speaker';
import { type ByLanguage, useByLanguage } from '../../primitives/useByLanguage';

const WORDS: ByLanguage<SpeakerWords> = {
  en: () => import('../../../content/en/speaker').then(({ speaker }) => speaker),
  'zh-CN': () => import('../../../content/zh-CN/speaker').then(({ speaker }) => speaker),
};

/** The words of the speaker's window in the language on screen; null until the first have come. */
export const useSpeakerWords = () => useByLanguage(WORDS);
