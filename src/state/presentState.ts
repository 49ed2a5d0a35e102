import { DECK_LIMITS } from './deck/deck';

/** Where a lecture stands, and one that came with the link. */
export interface PresentState {
  /** The scene that is shown, from 1; 0 while none is. A deck that has fewer shows its last. */
  scene: number;
  /** A deck as `writeDeckLink` wrote it, until it has been opened or put aside. */
  deck: string | null;
  /** The speaker's window: it tells of the scene that the room sees. Never without a scene. */
  speaker: boolean;
}

export const DEFAULT_PRESENT: PresentState = { scene: 0, deck: null, speaker: false };
export const SCENE_RANGE = { min: 0, max: DECK_LIMITS.scenes };
