import { type LockChoices, type LockPreset, locksOf } from '../../../state/lockRows';
import { type LinkWishes, shortQuery } from '../../../state/shortLink';
import type { LessonPlace } from '../../../state/slices/learn';
import { DEFAULT_STATE, type ViewState } from '../../../state/viewState';
import { addressFor } from '../../primitives/sharing/address';

/** What a person asks of a link. */
export interface ShareWishes extends LinkWishes {
  preset: LockPreset;
  choices: LockChoices;
  /** A question of the course to start with, in place of what is on screen. */
  question: LessonPlace | null;
}

export const PLAIN_WISHES: ShareWishes = {
  keepsLanguage: false,
  keepsLook: false,
  preset: 'free',
  choices: {},
  question: null,
};

/** The state that the link opens. */
export function sharedState(state: ViewState, { preset, choices, question }: ShareWishes): ViewState {
  const opened =
    question === null ? state : { ...state, view: 'learn' as const, learn: { ...DEFAULT_STATE.learn, ...question } };
  return { ...opened, embed: null, locks: locksOf(opened, preset, choices) };
}

export function sharedLink(state: ViewState, wishes: ShareWishes): string {
  return addressFor(shortQuery(sharedState(state, wishes), wishes), wishes.question === null ? '' : '#question');
}
