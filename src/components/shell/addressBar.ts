import { SLICES } from '../../state/slices/table';
import type { Store } from '../../state/store';
import { type ReadState, readUrl, writeUrl } from '../../state/urlCodec';
import type { ViewState } from '../../state/viewState';

/** Browsers limit how often a page may rewrite its address; a dragged slider would pass the limit. */
const WRITE_DELAY_MS = 150;

/**
 * Keeps the address equal to the state. Choosing a view, a part of it or a model makes an entry in the browser's
 * history, so that Back undoes it; finer changes rewrite the entry (undo has its own history).
 */
export function followStore(store: Store, defaults: ViewState): () => void {
  let written = store.get().state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const { state } = store.get();
    if (state === written) return;
    const isNewPlace = startsOrEndsShow(state, written) || (state.present.scene === 0 && isOtherPlace(state, written));
    written = state;
    if (isNewPlace) history.pushState(null, '', addressOf(state));
    else history.replaceState(null, '', addressOf(state));
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_DELAY_MS);
  });
  const goBack = () => {
    clearTimeout(timer);
    const { lang, theme } = store.get().state;
    const { state, notes } = readUrl(location.search, { ...defaults, lang, theme });
    written = { ...state, lang, theme };
    store.replace(written, notes);
  };
  addEventListener('popstate', goBack);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    removeEventListener('popstate', goBack);
  };
}

/** Back leads out of a lecture, not through its scenes. */
function startsOrEndsShow(state: ViewState, before: ViewState): boolean {
  return state.present.scene > 0 !== before.present.scene > 0;
}

const isOtherPlace = (state: ViewState, before: ViewState): boolean =>
  SLICES.some((slice) => slice.changesPlace(before, state));

/**
 * Puts a good address in the place of one that could not be taken at its word. TensorFlow.js reads the address
 * as well, for flags of its own, and throws at `%FF` or `tfjsflags=x`: so this comes before it loads.
 */
export function mendAddress({ state, notes }: ReadState): void {
  if (notes.length > 0 || !canBeDecoded(location.search)) history.replaceState(null, '', addressOf(state));
}

function canBeDecoded(query: string): boolean {
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
}

function addressOf(state: ViewState): string {
  return `${location.pathname}?${writeUrl(state)}${location.hash}`;
}

/** The address of what is on screen now, for copying. */
export function linkTo(state: ViewState): string {
  return `${location.origin}${location.pathname}?${writeUrl(state)}`;
}
