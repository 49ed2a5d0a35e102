import { EMPTY_DECK } from '../../state/deck/deck';
import { addScene } from '../../state/deck/deckEdits';
import { sceneLink } from '../../state/deck/sceneLink';
import type { ViewState } from '../../state/viewState';
import { deckStore } from './kept';

/** Puts the state under a title at the end of the lecture; its place there, from 1, or null where the lecture is full. */
export function addCurrent(state: ViewState, title: string): number | null {
  const before = deckStore.get().deck ?? EMPTY_DECK;
  const deck = addScene(before, {
    title,
    notes: '',
    link: sceneLink(state),
    live: 'restore',
    minutes: null,
  });
  if (deck === before) return null;
  deckStore.edit(deck);
  return deck.scenes.length;
}
