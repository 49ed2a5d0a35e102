import { CATALOGUE } from '../model/architecture/catalogue';
import type { Refutation } from '../model/exercises/misconceptions';
import { DEFAULT_STATE, type ViewState } from './viewState';

/** The state of the app that a card or a term points at, in the reader's own language and look. */
export function stateAt(
  place: Refutation,
  { lang, theme }: Pick<ViewState, 'lang' | 'theme'> = DEFAULT_STATE,
): ViewState {
  const model = place.model ?? DEFAULT_STATE.model;
  const shared: ViewState = { ...DEFAULT_STATE, lang, theme, view: place.view, model, spec: CATALOGUE[model] };
  if ('part' in place)
    return { ...shared, groups: { ...DEFAULT_STATE.groups, ...place.convolution, part: place.part } };
  const { changes, focus, compare = null, panel = DEFAULT_STATE.explore.panel } = place;
  const explore = { ...DEFAULT_STATE.explore, compare, panel };
  return { ...shared, spec: { ...CATALOGUE[model], ...changes }, focus, explore };
}
