import { type LockChoices, locksFor, lockRows } from '../../../state/lockRows';
import { type Locks, NO_LOCKS } from '../../../state/locks';
import { type LinkWishes, shortQuery } from '../../../state/shortLink';
import { DEFAULT_COURSE } from '../../../state/courseState';
import type { LearnState } from '../../../state/learnState';
import type { ViewState } from '../../../state/viewState';

export const LOCK_PRESETS = ['free', 'locked', 'chosen'] as const;
export type LockPreset = (typeof LOCK_PRESETS)[number];

/** What a person asks of a link. */
export interface ShareWishes extends LinkWishes {
  preset: LockPreset;
  choices: LockChoices;
  /** A question of the course to start with, in place of what is on screen. */
  question: LearnState | null;
}

export const PLAIN_WISHES: ShareWishes = { keepsLanguage: false, keepsLook: false, preset: 'free', choices: {}, question: null };

/** The state that the link opens. */
export function sharedState(state: ViewState, { preset, choices, question }: ShareWishes): ViewState {
  const opened = question === null ? state : { ...state, view: 'learn' as const, learn: question, course: DEFAULT_COURSE };
  return { ...opened, embed: null, locks: locksOf(preset, opened, choices) };
}

function locksOf(preset: LockPreset, opened: ViewState, choices: LockChoices): Locks {
  if (preset === 'free') return NO_LOCKS;
  return preset === 'locked' ? { hidden: [], locked: ['all'] } : locksFor(lockRows(opened), choices);
}

/** The whole address. */
export function addressFor(query: string, hash = ''): string {
  return `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}${hash}`;
}

export function sharedLink(state: ViewState, wishes: ShareWishes): string {
  return addressFor(shortQuery(sharedState(state, wishes), wishes), wishes.question === null ? '' : '#question');
}
