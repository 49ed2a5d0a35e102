import { useEffect, useState } from 'react';
import type { Language } from '../../state/viewState';
import { useLanguage } from './messages';

export type ByLanguage<T> = Record<Language, () => Promise<T>>;

/** What has come, by what loads it: a second place that wants it has it at once. A failure is not kept. */
const kept = new WeakMap<() => Promise<object>, object>();

async function load<T extends object>(loader: () => Promise<T>): Promise<T> {
  const loaded = await loader();
  kept.set(loader, loaded);
  return loaded;
}

// What a loader gave is what is kept under it.
const keptOf = <T extends object>(loader: () => Promise<T>) => (kept.get(loader) ?? null) as T | null;

/** Fetches it before it is asked for; a failure waits for the real need. */
export function preloadByLanguage<T extends object>(loaders: ByLanguage<T>, lang: Language): void {
  void load(loaders[lang]).catch(() => undefined);
}

/**
 * What comes in the language on screen when it is wanted: null until the first has come, the old language's until the new
 * one's has. A failure is thrown to the panel.
 */
export function useByLanguage<T extends object>(loaders: ByLanguage<T>): T | null {
  const lang = useLanguage();
  const [loaded, setLoaded] = useState(() => keptOf(loaders[lang]));
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    load(loaders[lang]).then(
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
