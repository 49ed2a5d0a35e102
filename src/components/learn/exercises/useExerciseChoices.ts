import type { ShareWords } from '../../../content/en/share';
import type { ViewState } from '../../../state/viewState';
import type { EmbedChoice } from '../../primitives/view';
import { useKindTitles } from './useKindTitles';

/** What can be embedded of a sheet; null until the exercises' words have come. */
export function useExerciseChoices(state: ViewState, words: ShareWords['embed']): readonly EmbedChoice[] | null {
  const titles = useKindTitles();
  return titles === null ? null : exerciseChoices(state, titles, words);
}

/** The sheet on screen, or one exercise of any of its kinds. @param titles of the kinds */
export function exerciseChoices(
  state: ViewState,
  titles: Readonly<Record<string, string>>,
  words: ShareWords['embed'],
): EmbedChoice[] {
  const { learn } = state;
  const one = (kind: (typeof learn.sheet.kinds)[number]): ViewState => ({
    ...state,
    embed: '1',
    learn: { ...learn, sheet: { ...learn.sheet, count: 1, kinds: [kind] } },
  });
  return [
    { id: '1', name: words.sheet, opens: { ...state, embed: '1' } },
    ...learn.sheet.kinds.map((kind) => ({ id: kind, name: words.exercise(titles[kind] ?? kind), opens: one(kind) })),
  ];
}
