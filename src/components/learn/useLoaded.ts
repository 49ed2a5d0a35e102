import { useEffect, useState } from 'react';
import type { ExerciseBook } from '../../content/en/exerciseBook';
import type { Glossary } from '../../content/en/glossary';
import type { Language } from '../../state/viewState';
import { useLanguage } from '../primitives/messages';

const BOOKS: Record<Language, () => Promise<ExerciseBook>> = {
  en: () => import('../../content/en/exerciseBook').then(({ en }) => en),
  'zh-CN': () => import('../../content/zh-CN/exerciseBook').then(({ zhCN }) => zhCN),
};
const GLOSSARIES: Record<Language, () => Promise<Glossary>> = {
  en: () => import('../../content/en/glossary').then(({ glossary }) => glossary),
  'zh-CN': () => import('../../content/zh-CN/glossary').then(({ glossary }) => glossary),
};

/** Words of exercises and misconceptions in the language on screen; null until they have come. */
export const useExerciseBook = () => useLoaded(BOOKS);
export const useGlossary = () => useLoaded(GLOSSARIES);

/** Words that come when they are wanted; a failure is thrown to the panel. */
function useLoaded<T>(loaders: Record<Language, () => Promise<T>>): T | null {
  const lang = useLanguage();
  const [loaded, setLoaded] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    loaders[lang]().then(
      (words) => isCurrent && setLoaded(words),
      (reason: unknown) => isCurrent && setError(reason ?? new Error('the words did not come')),
    );
    return () => {
      isCurrent = false;
    };
  }, [loaders, lang]);
  if (error !== null) throw error;
  return loaded;
}
