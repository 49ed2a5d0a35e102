import { useEffect, useState } from 'react';
import type { PresentWords } from '../../content/en/present';
import type { Language } from '../../state/viewState';
import { useLanguage } from '../primitives/messages';

const WORDS: Record<Language, () => Promise<PresentWords>> = {
  en: () => import('../../content/en/present').then(({ present }) => present),
  'zh-CN': () => import('../../content/zh-CN/present').then(({ present }) => present),
};

/** The lecture’s words in the language on screen; null until the first have come. */
export function usePresentWords(): PresentWords | null {
  const lang = useLanguage();
  const [words, setWords] = useState<PresentWords | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    WORDS[lang]().then(
      (loaded) => isCurrent && setWords(loaded),
      (reason: unknown) => isCurrent && setError(reason ?? new Error('the words did not come')),
    );
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  if (error !== null) throw error;
  return words;
}
