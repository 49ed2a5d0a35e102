import type { Figure } from '../../../content/lessons/lesson';
import type { Language } from '../../../state/viewState';
import { preloadGroupsWords } from '../../network/groupsWords';
import { deferred } from '../../primitives/deferred';
import { CurvesFigure, MeasuredFigure } from './curves';
import { FormsFigure, TwoLayersFigure } from './forms';
import { BatchNormFigure, SignalsFigure } from './normalise';

type Later = Partial<Record<Figure['kind'], { preload: () => void }>>;

const waiting = <div aria-busy="true" />;

/** Figures whose code comes when they are first shown. */
export const LATER_FIGURES = {
  batchNorm: BatchNormFigure,
  signals: SignalsFigure,
  code: deferred(() => import('./CodeFigure').then((m) => m.CodeFigure), waiting),
  forms: FormsFigure,
  twoLayers: TwoLayersFigure,
  curves: CurvesFigure,
  measured: MeasuredFigure,
  errors: deferred(() => import('./errors/ErrorsFigure').then((m) => m.ErrorsFigure), waiting),
} satisfies Later;
const WORDED: readonly Figure['kind'][] = ['wiring', 'forms', 'twoLayers'];

/** Fetches a figure before it is shown. */
export function preloadFigure({ kind }: Figure, lang: Language): void {
  const later: Later = LATER_FIGURES;
  later[kind]?.preload();
  if (WORDED.includes(kind)) preloadGroupsWords(lang);
}
