import { shorten } from '../model/architecture/arguments/given';
import { embedFigures } from './embed';
import type { Note } from './notes';
import { readChoice } from './slices/row';
import type { Given } from './slices/rows';
import { DEFAULT_STATE, SLICES } from './slices/table';
import type { ViewState } from './viewState';

export interface ReadState {
  state: ViewState;
  notes: Note[];
}

/** Longest query that is read; a link holds a few hundred characters. */
const MAX_QUERY_LENGTH = 8000;
const MAX_KEY_NOTES = 3;
/** Keys that hosts and link shorteners add, and that are nobody's mistake. */
const OTHERS_KEYS = ['utm_source', 'utm_medium', 'utm_campaign'];
const EMBED_KEY = 'embed';
const OWN_KEYS: ReadonlySet<string> = new Set([...SLICES.flatMap(({ keys }) => keys), EMBED_KEY]);

/**
 * Reads a link's query. Never throws: a bad value becomes the nearest valid one and a note.
 *
 * @param defaults what holds where the link is silent (language and theme of the device)
 */
export function readUrl(query: string, defaults: ViewState = DEFAULT_STATE): ReadState {
  const notes: Note[] = query.length > MAX_QUERY_LENGTH ? [{ code: 'linkTooLong', read: MAX_QUERY_LENGTH }] : [];
  const note = (one: Note) => void notes.push(one);
  const given = pairsOf(query.slice(0, MAX_QUERY_LENGTH), note);
  const state = SLICES.reduce<ViewState>((read, slice) => slice.read(read, given, note), { ...defaults, embed: null });
  const figure = given.get(EMBED_KEY);
  if (figure === undefined) return { state, notes };
  const choices = embedFigures(state);
  return { state: { ...state, embed: readChoice(figure, { key: EMBED_KEY, choices, otherwise: '1', note }) }, notes };
}

/** The link's keys and values; of a key that is there twice the first value holds. */
function pairsOf(query: string, note: (note: Note) => void): Given {
  const given = new Map<string, string>();
  const repeated = new Set<string>();
  new URLSearchParams(query).forEach((value, key) => {
    if (!given.has(key)) given.set(key, value);
    else if (given.get(key) !== value) repeated.add(key);
  });
  const unknown = [...given.keys()].filter((key) => !OWN_KEYS.has(key) && !OTHERS_KEYS.includes(key));
  unknown.slice(0, MAX_KEY_NOTES).forEach((key) => note({ code: 'unknownKey', key: shorten(key) }));
  const ownRepeated = [...repeated].filter((key) => OWN_KEYS.has(key));
  for (const key of ownRepeated.slice(0, MAX_KEY_NOTES))
    note({ code: 'repeatedKey', key, taken: shorten(given.get(key) ?? '') });
  return given;
}

/** The query of a state's link, without `?`: what differs from the model and the defaults, in the order of the rows. */
export function writeUrl(state: ViewState): string {
  const query = new URLSearchParams(SLICES.flatMap((slice) => slice.write(state)));
  if (state.embed !== null) query.set(EMBED_KEY, state.embed);
  return query.toString().replaceAll('%2C', ','); // a comma is legal in a query and easier to read
}
