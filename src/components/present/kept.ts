import type { Deck } from '../../state/deck/deck';
import { readDeckFile, writeDeckFile } from '../../state/deck/deckFile';
import { DeckStore } from '../../state/deck/deckStore';

const KEY = 'resnet-atlas.deck';

/** The deck of this browser; its windows share it. */
export const deckStore = new DeckStore(readKept(), writeKept);
addEventListener('storage', ({ key }) => key === KEY && deckStore.follow(readKept()));

/** Null where none is kept, or nothing that can be read. */
function readKept(): Deck | null {
  try {
    const text = localStorage.getItem(KEY);
    const read = text === null ? null : readDeckFile(text);
    return read?.ok === true ? read.deck : null;
  } catch {
    return null;
  }
}

function writeKept(deck: Deck | null): void {
  try {
    if (deck === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, writeDeckFile(deck, null));
  } catch {
    // Without storage the deck lives as long as the page; its file can be saved.
  }
}
