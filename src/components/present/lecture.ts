import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Deck } from '../../state/deck/deck';
import type { Language } from '../../state/viewState';
import { useLanguage } from '../primitives/messages';
import { deckStore } from './kept';

const READY: Record<Language, () => Promise<Deck>> = {
  en: () => import('../../content/en/lecture').then(({ lecture }) => lecture),
  'zh-CN': () => import('../../content/zh-CN/lecture').then(({ lecture }) => lecture),
};

export interface ShownDeck {
  deck: Deck;
  /** The ready lecture, while there is none of one's own. */
  isReady: boolean;
}

/** The deck of this browser, else the ready lecture in the language on screen; null until it has come. */
export function useDeck(): ShownDeck | null {
  const { deck } = useSyncExternalStore(deckStore.subscribe, deckStore.get);
  const ready = useReadyLecture();
  if (deck !== null) return { deck, isReady: false };
  return ready === null ? null : { deck: ready, isReady: true };
}

/** The lecture that comes with the app. */
export function useReadyLecture(): Deck | null {
  const lang = useLanguage();
  const [ready, setReady] = useState<Deck | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    READY[lang]().then(
      (deck) => isCurrent && setReady(deck),
      (reason: unknown) => isCurrent && setError(reason ?? new Error('the lecture did not come')),
    );
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  if (error !== null) throw error;
  return ready;
}
