import { ARGUMENT_ROWS } from '../model/architecture/arguments/argument';
import { KEYS_OF_ROWS } from '../model/architecture/arguments/table';
import { isHidden, isLocked, type LockName, type Locks, NO_LOCKS, tidyNames } from './locks';
import type { ViewState } from './viewState';

/** Settings that a person sees as one control, and the names that a link has for them. */
const ROWS = {
  views: ['view'],
  model: ['model'],
  ...KEYS_OF_ROWS,
  compare: ['compare'],
  panels: ['panel'],
  framework: ['code'],
  parts: ['part'],
  layer: ['in', 'out', 'k'],
  slider: ['g'],
  paths: ['C', 'd'],
  form: ['form'],
  seed: ['seed'],
  chapters: ['lesson'],
  steps: ['step'],
  pages: ['page'],
  sheet: ['sheet'],
  key: ['key'],
} as const satisfies Record<string, readonly LockName[]>;
export type LockRow = keyof typeof ROWS;

/** The settings that stand on the page of this state, in the order in which it shows them. */
export function lockRows({
  view,
  panel,
  groups,
  course,
}: Pick<ViewState, 'view' | 'panel' | 'groups' | 'course'>): readonly LockRow[] {
  if (view === 'groups') return ['views', 'parts', ...GROUPS_ROWS[groups.part]];
  if (view === 'learn')
    return [
      'views',
      'pages',
      'chapters',
      ...(course.page === 'chapters'
        ? (['steps'] as const)
        : course.page === 'exercises'
          ? (['sheet', 'key'] as const)
          : []),
    ];
  if (view === 'present') return [];
  return [
    'views',
    'model',
    'compare',
    ...ARGUMENT_ROWS,
    'panels',
    ...(panel === 'code' ? (['framework'] as const) : []),
  ];
}

const GROUPS_ROWS: Readonly<Record<ViewState['groups']['part'], readonly LockRow[]>> = {
  slider: ['layer', 'slider', 'seed'],
  resnext: ['paths', 'form', 'seed'],
  cost: ['paths'],
  network: ['paths'],
  shortcuts: [],
};

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
export function locksOf(state: Parameters<typeof lockRows>[0], preset: LockPreset, choices: LockChoices): Locks {
  if (preset === 'free') return NO_LOCKS;
  if (preset === 'locked') return { hidden: [], locked: ['all'] };
  const rows = lockRows(state);
  const names = (choice: LockChoice) =>
    tidyNames(rows.filter((row) => choices[row] === choice).flatMap((row): readonly LockName[] => ROWS[row]));
  return { hidden: names('hidden'), locked: names('locked') };
}

/** Which preset and choices say what a link says. */
export function choicesOf(
  state: Parameters<typeof lockRows>[0],
  locks: Locks,
): { preset: LockPreset; choices: LockChoices } {
  const choices: LockChoices = Object.fromEntries(lockRows(state).map((row) => [row, lockChoice(locks, row)]));
  if (locks.locked.includes('all')) return { preset: 'locked', choices };
  return { preset: locks.locked.length + locks.hidden.length === 0 ? 'free' : 'chosen', choices };
}

/** What became of a control; a row of several names is held where all of them are. */
export function lockChoice(locks: Locks, row: LockRow): LockChoice {
  const all = (is: typeof isHidden) => ROWS[row].every((name) => is(locks, name));
  return all(isHidden) ? 'hidden' : all(isLocked) ? 'locked' : 'free';
}
