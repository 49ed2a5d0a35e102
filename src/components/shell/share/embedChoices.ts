import type { ShareWords } from '../../../content/en/share';
import { type EmbedFigure, embedFigures } from '../../../state/embedState';
import type { ViewState } from '../../../state/viewState';

/** What can be embedded of what is on screen. */
export interface EmbedChoice {
  /** A select's value. */
  id: string;
  name: string;
  /** The state that the frame opens. */
  opens: ViewState;
}

/** The figures of the view or the part on screen, its whole first; a block where one was chosen. */
export function figureChoices(state: ViewState, words: ShareWords['embed']): EmbedChoice[] {
  const names: Partial<Record<EmbedFigure, string>> =
    state.view === 'groups' ? { 1: words.whole, ...words.ofParts[state.groups.part] } : words.figures;
  return embedFigures(state)
    .filter((figure) => state.view !== 'explore' || figure !== 'block' || state.focus !== null)
    .map((figure) => ({ id: figure, name: names[figure] ?? figure, opens: { ...state, embed: figure } }));
}

/** The sheet on screen, or one exercise of any of its kinds. @param titles of the kinds */
export function exerciseChoices(
  state: ViewState,
  titles: Readonly<Record<string, string>>,
  words: ShareWords['embed'],
): EmbedChoice[] {
  const { sheet } = state.course;
  const one = (kind: (typeof sheet.kinds)[number]): ViewState => ({
    ...state,
    embed: '1',
    course: { ...state.course, sheet: { ...sheet, count: 1, kinds: [kind] } },
  });
  return [
    { id: '1', name: words.sheet, opens: { ...state, embed: '1' } },
    ...sheet.kinds.map((kind) => ({ id: kind, name: words.exercise(titles[kind] ?? kind), opens: one(kind) })),
  ];
}
