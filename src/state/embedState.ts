import type { GroupsPart } from './groupsState';
import type { ViewId } from './viewState';

/** What `embed=` shows alone in Explore: 1 is the picture, the others the panels and the chosen block. */
export const EXPLORE_FIGURES = ['1', 'table', 'costs', 'calculator', 'code', 'block'] as const;

/** The figures of every part of Groups, in the order in which they stand there. */
export const GROUPS_FIGURES = {
  slider: ['wiring', 'derivation', 'cost', 'same', 'one'],
  resnext: ['sides', 'forms', 'numbers', 'sum', 'two'],
  cost: ['curve', 'block', 'whole', 'five', 'twice', 'removed', 'time'],
  network: ['drawings', 'arguments', 'table', 'width'],
  shortcuts: ['options', 'stride', 'order'],
} as const satisfies Record<GroupsPart, readonly string[]>;

export type GroupsFigures = typeof GROUPS_FIGURES;
export type GroupsFigure = GroupsFigures[GroupsPart][number];
export type ExploreFigureId = (typeof EXPLORE_FIGURES)[number];
/** What `embed=` can be. 1 is the view's own figure, in Groups the whole part. */
export type EmbedFigure = ExploreFigureId | GroupsFigure;

/** Something for every figure of every part. */
export type ByGroupsFigure<T> = { [P in GroupsPart]: Record<GroupsFigures[P][number], T> };

/** Where in the app somebody is, as far as its figures go. */
interface Place {
  view: ViewId;
  groups: { part: GroupsPart };
}

/** What can be shown alone there; 1 always can. */
export function embedFigures({ view, groups: { part } }: Place): readonly EmbedFigure[] {
  if (view === 'explore') return EXPLORE_FIGURES;
  return view === 'groups' ? ['1', ...GROUPS_FIGURES[part]] : ['1'];
}

/** The same figure, or the view's own where there is none of that name. */
export function embedAt(figure: EmbedFigure | null, place: Place): EmbedFigure | null {
  return figure === null || embedFigures(place).includes(figure) ? figure : '1';
}
