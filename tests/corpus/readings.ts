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

const opensOf = (state: ViewState): FlatState =>
  withSortedNames(departures(flatState(state), flatState(DEFAULT_STATE)));

/** The order of a link's keys says nothing, nor that of the names which it hides or freezes. */
function inOneOrder(query: string): string {
  const pairs = Object.entries(withSortedNames(Object.fromEntries(new URLSearchParams(query))));
  return pairs
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&');
}

function withSortedNames(fields: FlatState): FlatState {
  const sorted = (key: string, text: string) =>
    key === 'hide' || key === 'lock' ? text.split(',').toSorted().join() : text;
  return Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, sorted(key, text)]));
}

export function readLink(link: string): LinkReading {
  const { state, notes } = readUrl(link);
  return {
    link,
    opens: opensOf(state),
    notes: notes.map((note) => ('key' in note ? `${note.code} ${note.key}` : note.code)).toSorted(),
    written: inOneOrder(writeUrl(state)),
    short: inOneOrder(shortQuery(state, { keepsLanguage: false, keepsLook: true })),
  };
}

export function readDeck(file: string): DeckReading {
  const read = readDeckFile(file);
  const scenes = read.ok ? read.deck.scenes : [];
  return { file, read, opens: scenes.map(({ link }) => opensOf(sceneState(link, DEFAULT_STATE).state)) };
}
