import { isHidden, isLocked, type LockName, type LockRow, type Locks, namesOf, NO_LOCKS, tidyNames } from './locks';
import { sliceOf } from './slices/table';
import type { ViewState } from './viewState';

export type { LockRow };

/** The settings that stand on the page of this state, in the order in which it shows them. */
export function lockRows(state: ViewState): readonly LockRow[] {
  const controls = sliceOf(state.view).controls(state[state.view]);
  return controls === null ? [] : ['views', ...(controls as readonly LockRow[])]; // a slice names controls of its own rows, as the tests say
}

/** Rows that lead elsewhere: frozen or hidden, they are closed. */
const WAYS: ReadonlySet<LockRow> = new Set(['views', 'parts', 'chapters', 'steps', 'pages']);
export const isWay = (row: LockRow): boolean => WAYS.has(row);

/** What a teacher makes of a control. */
export const LOCK_CHOICES = ['free', 'locked', 'hidden'] as const;
export type LockChoice = (typeof LOCK_CHOICES)[number];
export type LockChoices = Readonly<Partial<Record<LockRow, LockChoice>>>;

/** Everything can be changed, nothing, or what was chosen row by row. */
export const LOCK_PRESETS = ['free', 'locked', 'chosen'] as const;
export type LockPreset = (typeof LOCK_PRESETS)[number];

/** What a link to this state says for these choices; a row without one is free. */
export function locksOf(state: ViewState, preset: LockPreset, choices: LockChoices): Locks {
  if (preset === 'free') return NO_LOCKS;
  if (preset === 'locked') return { hidden: [], locked: ['all'] };
  const rows = lockRows(state);
  const names = (choice: LockChoice): readonly LockName[] =>
    tidyNames(rows.filter((row) => choices[row] === choice).flatMap(namesOf));
  return { hidden: names('hidden'), locked: names('locked') };
}

/** Which preset and choices say what a link says. */
export function choicesOf(state: ViewState, locks: Locks): { preset: LockPreset; choices: LockChoices } {
  const choices: LockChoices = Object.fromEntries(lockRows(state).map((row) => [row, lockChoice(locks, row)]));
  if (locks.locked.includes('all')) return { preset: 'locked', choices };
  return { preset: locks.locked.length + locks.hidden.length === 0 ? 'free' : 'chosen', choices };
}

/** What became of a control; a row of several names is held where all of them are. */
export function lockChoice(locks: Locks, row: LockRow): LockChoice {
  const all = (is: typeof isHidden) => namesOf(row).every((name) => is(locks, name));
  return all(isHidden) ? 'hidden' : all(isLocked) ? 'locked' : 'free';
}
