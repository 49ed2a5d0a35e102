import { DECK_LIMITS } from '../deck/deck';
import { DECK_TEXT, MAX_DECK_IN_LINK } from '../deck/deckText';
import { flagRow, type Reading, row, wholeRow } from './row';
import type { ViewSlice } from './slice';
import { shorten } from '../../model/architecture/arguments/given';

/** Where a lecture stands, and one that came with the link. */
export interface PresentFields {
  /** The scene that is shown, from 1; 0 while none is. A deck that has fewer shows its last. */
  scene: number;
  /** A deck as `writeDeckLink` wrote it, until it has been opened or put aside. */
  deck: string | null;
  /** The speaker's window: it tells of the scene that the room sees. Never without a scene. */
  speaker: boolean;
}

export const NOT_PRESENTING: PresentFields = { scene: 0, deck: null, speaker: false };
export const SCENE_RANGE = { min: 0, max: DECK_LIMITS.scenes };

/** Nothing of a lecture is a teacher's to hold, and a lecture is no scene of a lecture. */
export const presentSlice = {
  rows: {
    scene: wholeRow('present', SCENE_RANGE, 0, { control: null }),
    deck: row({
      key: 'deck',
      control: null,
      fallback: null,
      read: readDeck,
      write: (deck: string | null) => deck ?? '',
    }),
    speaker: flagRow('speaker', { control: null }),
  },
  settle: (change, base) => {
    const value = { ...base, ...change };
    if (!value.speaker || value.scene > 0) return { value, problems: [] };
    const note = { code: 'groupsNotInRange', key: 'present', given: '0', ...SCENE_RANGE, min: 1, instead: 1 } as const;
    return { value: { ...value, scene: 1 }, problems: change.scene === undefined ? [] : [note] };
  },
  isInNavigation: true,
  showsNetwork: false,
  isScene: false,
  shown: () => NOT_PRESENTING,
  figures: () => ['1'],
  controls: () => null,
} satisfies ViewSlice<PresentFields>;

function readDeck(text: string, { note }: Reading<string | null>): string | null {
  if (text.length <= MAX_DECK_IN_LINK && DECK_TEXT.test(text)) return text;
  note({ code: 'deckInLink', given: shorten(text) });
  return null;
}
