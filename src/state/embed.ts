import { sliceOf } from './slices/table';
import type { ViewState } from './viewState';

/** What can be shown alone on this page; 1, the view's own figure or the whole part, always can. */
export function embedFigures(state: ViewState): readonly string[] {
  return sliceOf(state.view).figures(state[state.view]);
}

/** The state with the same figure, or with the view's own where there is none of that name. */
export function withFigure(state: ViewState, figure: string | null): ViewState {
  const embed = figure === null || embedFigures(state).includes(figure) ? figure : '1';
  return embed === state.embed ? state : { ...state, embed };
}
