import { readDeckFile } from '../../src/state/deck/deckFile';
import { sceneState } from '../../src/state/deck/sceneLink';
import { shortQuery } from '../../src/state/shortLink';
import { readUrl, writeUrl } from '../../src/state/urlCodec';
import { DEFAULT_STATE, type ViewState } from '../../src/state/viewState';
import { departures, flatState, type FlatState } from '../support/flatState';

/** What a link opened when it was recorded. */
export interface LinkReading {
  link: string;
  /** Fields that are not at their default. */
  opens: FlatState;
  /** What was said of it. */
  notes: readonly string[];
  /** The address that stood in its place, and the shortest that shows the same. */
  written: string;
  short: string;
}

/** What a deck's file was taken for, and what its scenes opened. */
export interface DeckReading {
  file: string;
  read: ReturnType<typeof readDeckFile>;
  opens: readonly FlatState[];
}

const opensOf = (state: ViewState): FlatState => departures(flatState(state), flatState(DEFAULT_STATE));

export function readLink(link: string): LinkReading {
  const { state, notes } = readUrl(link);
  return {
    link,
    opens: opensOf(state),
    notes: notes.map((note) => ('key' in note ? `${note.code} ${note.key}` : note.code)),
    written: writeUrl(state),
    short: shortQuery(state, { keepsLanguage: false, keepsLook: true }),
  };
}

export function readDeck(file: string): DeckReading {
  const read = readDeckFile(file);
  const scenes = read.ok ? read.deck.scenes : [];
  return { file, read, opens: scenes.map(({ link }) => opensOf(sceneState(link, DEFAULT_STATE).state)) };
}
