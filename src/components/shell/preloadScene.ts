import type { ViewState } from '../../state/viewState';
import { preloadPanel } from '../explore/Workbench';
import { Groups, Learn } from './views';

/** Fetches what a scene shows, so that a turn to it finds the code and the words there; a failure waits for the turn. */
export async function preloadScene({ view, lang, panel, learn, groups }: ViewState): Promise<void> {
  if (view === 'explore') preloadPanel(panel);
  if (view === 'learn') {
    Learn.preload();
    const { preloadStep } = await import('../learn/preloadStep');
    preloadStep(learn, lang);
  }
  if (view === 'groups') {
    Groups.preload();
    const { preloadPart } = await import('../groups/parts');
    preloadPart(groups.part, lang);
  }
}
