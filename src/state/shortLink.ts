import { DEFAULT_STATE, sliceOf } from './slices/table';
import { writeUrl } from './urlCodec';
import type { ViewId, ViewState } from './viewState';

export interface LinkWishes {
  /** Without it the reader's own language holds. */
  keepsLanguage: boolean;
  /** Without it the reader's own look holds. */
  keepsLook: boolean;
}

/** What a view shows and a link to it must say; the rest of the state is the other views'. */
function shownBy<V extends ViewId>(view: V, state: ViewState): ViewState {
  const { lang, theme, locks, embed, model, spec, focus } = state;
  const slice = sliceOf(view);
  const network = slice.showsNetwork ? { model, spec, focus } : {};
  return { ...DEFAULT_STATE, view, lang, theme, locks, embed, ...network, [view]: slice.shown(state[view], embed) };
}

/** The shortest query, without `?`, that shows what is on screen; empty for the page as it opens by itself. */
export function shortQuery(state: ViewState, { keepsLanguage, keepsLook }: LinkWishes): string {
  const query = new URLSearchParams(writeUrl(shownBy(state.view, state)));
  if (!keepsLanguage) query.delete('lang');
  if (!keepsLook) query.delete('theme');
  for (const key of ['view', 'model'] as const) if (query.get(key) === DEFAULT_STATE[key]) query.delete(key);
  return query.toString().replaceAll('%2C', ',');
}
