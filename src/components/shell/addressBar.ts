import type { Store } from '../../state/store';
import { readUrl, writeUrl } from '../../state/urlCodec';
import type { ViewState } from '../../state/viewState';

/** Browsers limit how often a page may rewrite its address; a dragged slider would pass the limit. */
const WRITE_DELAY_MS = 150;

/**
 * Keeps the address equal to the state. Choosing a view or a model makes an entry in the browser's
 * history, so that Back undoes it; finer changes rewrite the entry (undo has its own history).
 */
export function followStore(store: Store, defaults: ViewState): () => void {
  let written = store.get().state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const { state } = store.get();
    if (state === written) return;
    const isNewPlace = state.view !== written.view || state.model !== written.model;
    written = state;
    const url = `${location.pathname}?${writeUrl(state)}${location.hash}`;
    if (isNewPlace) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
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

/** The address of what is on screen now, for copying. */
export function linkTo(state: ViewState): string {
  return `${location.origin}${location.pathname}?${writeUrl(state)}`;
}
