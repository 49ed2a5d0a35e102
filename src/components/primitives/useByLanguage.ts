import { useEffect, useState } from 'react';
import type { Language } from '../../state/viewState';
import { useLanguage } from './messages';

export type ByLanguage<T> = Record<Language, () => Promise<T>>;

/**
 * What comes in the language on screen when it is wanted: null until the first has come, the old language's until the new
 * one's has. A failure is thrown to the panel.
 */
export function useByLanguage<T extends object>(loaders: ByLanguage<T>): T | null {
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
