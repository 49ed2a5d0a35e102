import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Messages } from '../../content/en';
import type { ShareWords } from '../../content/en/share';
import type { ViewId, ViewState } from '../../state/viewState';
import type { Deferred } from './deferred';
import { useSelected } from './useStore';

/**
 * A view of the app: what the frame, embedding, sharing, presenting and printing need of it. What it has in the
 * state is its slice, in `src/state/slices/`.
 */
export interface View {
  /** The whole view, inside the app's frame. */
  Page: Deferred<object>;
  /** One of its figures in somebody else's page. */
  Figure: ComponentType<{ figure: string }>;
  /** What a state shows, to be printed and as a still picture. */
  Paper: Deferred<object>;
  /** A first name for a state: what it shows. */
  title: (state: ViewState, messages: Messages) => string | Promise<string>;
  /** Fetches what a state shows before it is turned to; a failure waits for the turn. */
  preload: (state: ViewState) => void | Promise<void>;
  /** Hands on what of a state can be embedded, its whole first, once the words for it are there. */
  EmbedChoices: (props: EmbedChoicesProps) => ReactNode;
  /** What changes it from the bar under a lecture's scene. */
  WallControls?: Deferred<object>;
  /** Whether a still picture of the state is that of whole networks and nothing else. @param isSmall without words beside it */
  isWholeNetworks?: (state: ViewState, isSmall: boolean) => boolean;
  /** Whether its drawings stand beside words, which take their share of a wall. */
  isBesideWords?: true;
  /** Whether the page is where a reader looks for what is kept for use without a network. */
  tellsOfOffline?: (state: ViewState) => boolean;
}

/** Something that can stand in another page. */
export interface EmbedChoice {
  /** A select's value. */
  id: string;
  name: string;
  /** The state that the frame opens. */
  opens: ViewState;
}

export interface EmbedChoicesProps {
  state: ViewState;
  words: ShareWords['embed'];
  children: (choices: readonly EmbedChoice[]) => ReactNode;
}

export type Views = Readonly<Record<ViewId, View>>;

/** The registry, for what lies beneath it: a view knows no other view by name. */
export const ViewsContext = createContext<Views | null>(null);

export function useViews(): Views {
  const views = useContext(ViewsContext);
  if (views === null) throw new Error('components stand inside a ViewsContext');
  return views;
}

/** The view on screen. */
export function useView(): View {
  const view = useSelected(({ state }) => state.view);
  return useViews()[view];
}
