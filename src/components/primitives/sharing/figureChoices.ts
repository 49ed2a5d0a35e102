import { embedFigures } from '../../../state/embed';
import type { ViewState } from '../../../state/viewState';
import type { EmbedChoice } from '../view';

/** The figures of the view on screen, its whole first. @param names by figure */
export function figureChoices(state: ViewState, names: Readonly<Record<string, string>>): EmbedChoice[] {
  return embedFigures(state).map((figure) => ({
    id: figure,
    name: names[figure] ?? figure,
    opens: { ...state, embed: figure },
  }));
}
