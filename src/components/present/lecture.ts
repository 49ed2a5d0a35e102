import { useSyncExternalStore } from 'react';
import type { Deck } from '../../state/deck/deck';
import { type ByLanguage, useByLanguage } from '../primitives/useByLanguage';
import { deckStore } from './kept';

const READY: ByLanguage<Deck> = {
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
export const useReadyLecture = () => useByLanguage(READY);
