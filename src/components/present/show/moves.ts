import type { Deck } from '../../../state/deck/deck';
import { isScene, sceneLink, sceneState } from '../../../state/deck/sceneLink';
import { NOT_PRESENTING } from '../../../state/slices/present';
import { started } from '../../../state/show/timer';
import type { ShowValues, Wall } from '../../../state/show/shared';
import { asWritten, linkOnWall, placeOnWall, turned, writtenLink } from '../../../state/show/wallMoves';
import type { Store } from '../../../state/store';
import type { ViewState } from '../../../state/viewState';
import { inStep } from './inStep';
import { beginSession, endSession, rememberShown } from './session';

export { writtenLink };

/** A scene that was asked for by itself, while the show that may be under way is not yet known. */
let wanted: number | null = null;

/**
 * Starts the show at a scene, from 1, in the look for the last row. Where a speaker's window is already ahead the wall
 * joins it there, unless the scene `isAskedFor`.
 */
export function startShow(store: Store, deck: Deck, place: number, isAskedFor = false): void {
  const { state } = store.get();
  beginSession(state);
  wanted = isAskedFor ? place : null;
  showLink(store, deck, place, deck.scenes[place - 1]?.link ?? null, { ...state, theme: 'projector' });
  enterFullScreen();
}

/** What was asked for, once. */
export function takeWanted(): number | null {
  const place = wanted;
  wanted = null;
  return place;
}

/** Ends it, and brings back what was there before. */
export function endShow(store: Store): void {
  const { state } = store.get();
  const { before, theme } = endSession(state);
  store.begin({ ...(before ?? state), lang: state.lang, theme, view: 'present', present: NOT_PRESENTING }, []);
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}

/** Leaves the scene as it says, and shows another in all windows; beyond the ends there is none. */
export function turnTo(deck: Deck, place: number): void {
  const { values } = inStep.get();
  const move = values === null ? null : turned(values, deck, place);
  if (move !== null) inStep.change(move);
}

/** The scene as its author wrote it. */
export function showAsWritten(deck: Deck): void {
  const { values } = inStep.get();
  if (values !== null) inStep.change(asWritten(values, deck));
}

export function toggleBlack(): void {
  inStep.change({ isBlack: inStep.get().values?.isBlack !== true });
}

/** The watch runs from the moment there is a wall, unless somebody has set it. */
export function startWatch(): void {
  const { shared } = inStep.get();
  if (shared !== null && shared.timer.seq === 0)
    inStep.change({ timer: started({ startedAt: null, countedMs: 0 }, Date.now()) });
}

/** The wall as the address says it: a link that names only the place shows the scene as it is written. */
export function wallOf(state: ViewState, deck: Deck): Wall {
  const place = Math.min(state.present.scene, Math.max(1, deck.scenes.length));
  const scene = deck.scenes[place - 1];
  const link = sceneLink(state);
  return { place, link: !isScene(state) || scene === undefined || link === writtenLink(scene) ? null : link };
}

/** Puts on this wall what the windows have agreed on. */
export function showAgreed(store: Store, deck: Deck, values: ShowValues): void {
  const { state } = store.get();
  const place = placeOnWall(values, deck);
  const link = linkOnWall(values, deck);
  if (state.present.scene === 0 || (isScene(state) && state.present.scene === place && sceneLink(state) === link))
    return;
  showLink(store, deck, place, link, state);
}

/** Tells the other windows what the presenter changed on this one. */
export function tellChange(store: Store, deck: Deck, values: ShowValues): void {
  const { state } = store.get();
  const link = sceneLink(state);
  if (state.present.scene > 0 && isScene(state) && link !== linkOnWall(values, deck))
    inStep.change({ wall: { place: placeOnWall(values, deck), link } });
}

function showLink(
  store: Store,
  deck: Deck,
  place: number,
  link: string | null,
  device: Pick<ViewState, 'lang' | 'theme'>,
): void {
  const scene = deck.scenes[place - 1];
  if (scene === undefined || link === null) return;
  const { state, notes } = sceneState(link, device);
  rememberShown(scene.id);
  store.begin({ ...state, present: { ...NOT_PRESENTING, scene: place } }, notes);
}

/** Where the browser lets it; the show goes on without. */
export function enterFullScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}
