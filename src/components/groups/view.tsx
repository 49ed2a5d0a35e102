import { deferred } from '../primitives/deferred';
import { figureChoices } from '../primitives/sharing/figureChoices';
import type { View } from '../primitives/view';

const Page = deferred(() => import('./Groups').then((m) => m.Groups));

export const groups: View = {
  Page,
  Figure: () => <Page.Component />, // which shows the figure that the state names
  Paper: deferred(() => import('./paper/GroupsPaper').then((m) => m.GroupsPaper), <div aria-busy="true" />),
  title: (state, messages) => messages.groups.frame.parts[state.groups.part],
  preload: async ({ lang, groups: { part } }) => {
    Page.preload();
    const { preloadPart } = await import('./parts');
    preloadPart(part, lang);
  },
  EmbedChoices: ({ state, words, children }) =>
    children(figureChoices(state, { 1: words.whole, ...words.ofParts[state.groups.part] })),
};
