import type { Deck, Scene } from '../../../state/deck/deck';
import { sceneLink, sceneState } from '../../../state/deck/sceneLink';
import { DEFAULT_PRESENT } from '../../../state/presentState';
import type { Store } from '../../../state/store';
import type { ViewState } from '../../../state/viewState';
import { beginSession, endSession, keepLink, keptLink, rememberShown } from './session';

/** Starts the show at a scene, from 1, in the look for the last row. */
export function startShow(store: Store, deck: Deck, place: number): void {
  const { state } = store.get();
  beginSession(state);
  showScene(store, deck, place, { ...state, theme: 'projector' });
  enterFullScreen();
}

/** Ends it, and brings back what was there before. */
export function endShow(store: Store): void {
  const { state } = store.get();
  const { before, theme } = endSession();
  store.begin({ ...(before ?? state), lang: state.lang, theme, view: 'present', present: DEFAULT_PRESENT }, []);
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}

/** Leaves the scene as it says, and shows another; beyond the ends there is none. */
export function turnTo(store: Store, deck: Deck, from: Scene, place: number): void {
  if (place < 1 || place > deck.scenes.length) return;
  const { state } = store.get();
  const link = sceneLink(state);
  if (from.live === 'keep') keepLink(from.id, link === writtenLink(from) ? null : link);
  showScene(store, deck, place, state);
}

/** The scene as its author wrote it. */
export function showAsWritten(store: Store, deck: Deck, scene: Scene): void {
  keepLink(scene.id, null);
  showScene(store, deck, deck.scenes.indexOf(scene) + 1, store.get().state);
}

/** Shows the scene at this place, from 1, as it was left or as it is written. */
export function showScene(store: Store, deck: Deck, place: number, device: Pick<ViewState, 'lang' | 'theme'>): void {
  const scene = deck.scenes[place - 1];
  if (scene === undefined) return;
  const { state, notes } = sceneState(keptLink(scene.id) ?? scene.link, device);
  rememberShown(scene.id);
  store.begin({ ...state, present: { ...DEFAULT_PRESENT, scene: place } }, notes);
}

/** The scene's link in the words in which the app writes it. */
export function writtenLink(scene: Scene): string {
  return sceneLink(sceneState(scene.link, { lang: 'en', theme: 'light' }).state);
}

/** Where the browser lets it; the show goes on without. */
export function enterFullScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}
