import { MODEL_NAMES } from '../../model/architecture/catalogue';
import { deferred } from '../primitives/deferred';
import { figureChoices } from '../primitives/sharing/figureChoices';
import type { View } from '../primitives/view';
import { Explore } from './Explore';
import { preloadPanel } from './Workbench';

const waiting = <div aria-busy="true" />;
const Alone = deferred(() => import('./ExploreFigure').then((m) => m.ExploreFigure), waiting).Component;

export const explore: View = {
  Page: { Component: Explore, preload: () => undefined }, // the first page's: it comes with the frame
  Figure: ({ figure }) => (
    <main id="main" tabIndex={-1}>
      <Alone figure={figure} />
    </main>
  ),
  Paper: deferred(() => import('./paper/ExplorePaper').then((m) => m.ExplorePaper), waiting),
  title: ({ model, focus, explore: { compare, panel } }, { workbench }) => {
    const names = [model, ...(compare === null ? [] : [compare])].map((id) => MODEL_NAMES[id]);
    const below = panel === 'table' ? [] : [workbench.panels[panel]];
    return [names.join(' | '), ...(focus === null ? [] : [focus]), ...below].join(' · ');
  },
  preload: (state) => preloadPanel(state.explore.panel),
  EmbedChoices: ({ state, words, children }) =>
    children(figureChoices(state, words.figures).filter(({ id }) => id !== 'block' || state.focus !== null)),
  WallControls: deferred(() => import('./controls/WallControls').then((m) => m.WallControls)),
  isWholeNetworks: ({ focus, explore: { panel, compare } }, isSmall) =>
    panel === 'table' && (focus === null || (isSmall && compare !== null)), // in small two networks are more than the block of one
};
