import type { Messages } from '../../content/en';
import { EMPTY_DECK } from '../../state/deck/deck';
import { addScene } from '../../state/deck/deckEdits';
import { sceneLink } from '../../state/deck/sceneLink';
import type { ViewState } from '../../state/viewState';
import { deckStore } from './kept';
import { sceneTitle } from './sceneTitle';

/** Puts the state at the end of the lecture; its place there, from 1, or null where the lecture is full. */
export function addCurrent(state: ViewState, messages: Messages): number | null {
  const before = deckStore.get().deck ?? EMPTY_DECK;
  const deck = addScene(before, {
    title: sceneTitle(state, messages),
    notes: '',
    link: sceneLink(state),
    live: 'restore',
    minutes: null,
  });
  if (deck === before) return null;
  deckStore.edit(deck);
  return deck.scenes.length;
}
