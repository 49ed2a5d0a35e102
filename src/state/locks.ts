import { ARGUMENT_KEYS } from '../model/architecture/arguments/table';

/**
 * What a link can hide (`hide=`) or freeze (`lock=`): the names are the link's own keys, `network` stands for the model
 * and all its arguments, `all` for every one. Language and look stay the reader's, always.
 */
export const LOCK_NAMES = [
  'all',
  'network',
  'view',
  'model',
  'compare',
  ...ARGUMENT_KEYS,
  'panel',
  'code',
  'part',
  'in',
  'out',
  'k',
  'g',
  'C',
  'd',
  'form',
  'seed',
  'lesson',
  'step',
  'page',
  'sheet',
  'key',
] as const;
export type LockName = (typeof LOCK_NAMES)[number];

/** What a teacher has set for whoever opens the link. */
export interface Locks {
  hidden: readonly LockName[];
  locked: readonly LockName[];
}

export const NO_LOCKS: Locks = { hidden: [], locked: [] };

const OF_THE_NETWORK: ReadonlySet<LockName> = new Set(['model', ...ARGUMENT_KEYS]);

export const isHidden = ({ hidden }: Locks, name: LockName): boolean => covers(hidden, name);
export const isLocked = ({ locked }: Locks, name: LockName): boolean => covers(locked, name);

function covers(names: readonly LockName[], name: LockName): boolean {
  return names.includes(name) || names.includes('all') || (OF_THE_NETWORK.has(name) && names.includes('network'));
}

/** The names in the table's order, each once, without those that another one of them covers. */
export function tidyNames(names: readonly LockName[]): readonly LockName[] {
  const isCovered = (name: LockName) =>
    covers(
      names.filter((other) => other !== name),
      name,
    );
  return LOCK_NAMES.filter(
    (name) =>
      names.includes(name) && (name === 'all' || (name === 'network' ? !names.includes('all') : !isCovered(name))),
  );
}
