import { withFigure } from './embed';
import { isLocked, type LockName } from './locks';
import { SLICES } from './slices/table';
import type { ViewState } from './viewState';

export interface Held {
  state: ViewState;
  /** Keys that were to change and may not. */
  refused: readonly LockName[];
}

/** The nearest state to `after` that leaves alone what the link has frozen. */
export function heldTo(before: ViewState, after: ViewState): Held {
  const { locks } = before;
  const refused: LockName[] = [];
  const own = { ...after, locks };
  if (locks.locked.length === 0) return { state: withFigure(own, before.embed), refused };
  const isHeld = (key: string) => isLocked(locks, key as LockName); // a key that is no lock's name is held by none
  const refuse = (key: string) => void refused.push(key as LockName); // it was held
  const state = SLICES.reduce<ViewState>((held, slice) => slice.hold(before, held, isHeld, refuse), own);
  return { state: withFigure(state, before.embed), refused };
}
