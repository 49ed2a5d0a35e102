import { deferred } from '../primitives/deferred';
import type { View } from '../primitives/view';

/** A lecture is shown, not embedded, and is no scene of a lecture. */
export const present: View = {
  Page: deferred(() => import('./Present').then((m) => m.Present)),
  Figure: () => null,
  Paper: { Component: () => null, preload: () => undefined },
  title: (_, { shell }) => shell.views.present,
  preload: () => undefined,
  EmbedChoices: () => null,
  tellsOfOffline: () => true,
};
