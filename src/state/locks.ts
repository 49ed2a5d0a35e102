import { holdsItsSetting } from '../model/architecture/arguments/table';
import { frameSlice } from './slices/frame';
import { networkSlice } from './slices/network';
import type { Row } from './slices/row';
import type { ControlOf, HeldKeyOf } from './slices/slice';
import { VIEW_SLICES } from './slices/views';

type SliceWithHolds = typeof frameSlice | typeof networkSlice | (typeof VIEW_SLICES)[keyof typeof VIEW_SLICES];

/**
 * What a link can hide (`hide=`) or freeze (`lock=`): the names are the link's own keys, `network` stands for the model
 * and all its arguments, `all` for every one. Language and look stay the reader's, always.
 */
export type LockName = 'all' | 'network' | HeldKeyOf<SliceWithHolds>;
/** Settings that a person sees as one control. */
export type LockRow = ControlOf<SliceWithHolds>;

interface Held {
  name: LockName;
  control: LockRow;
}

/** Every row with a control, in the state's order. */
const HELD: readonly Held[] = [frameSlice, networkSlice, ...Object.values(VIEW_SLICES)].flatMap(({ rows }) =>
  Object.values<Pick<Row<unknown>, 'key' | 'control'>>(rows).flatMap(
    ({ key, control }) => (control === null ? [] : [{ name: key as LockName, control: control as LockRow }]), // the types are made of these very rows
  ),
);

export const LOCK_NAMES: readonly LockName[] = ['all', 'network', ...HELD.map(({ name }) => name)];

/** The names that a link has for a control. */
export const namesOf = (row: LockRow): readonly LockName[] =>
  HELD.filter(({ control }) => control === row).map(({ name }) => name);

/** What a teacher has set for whoever opens the link. */
export interface Locks {
  hidden: readonly LockName[];
  locked: readonly LockName[];
}

export const NO_LOCKS: Locks = { hidden: [], locked: [] };

const OF_THE_NETWORK: ReadonlySet<string> = new Set(
  Object.values<{ key: string }>(networkSlice.rows).map(({ key }) => key),
);

export const isHidden = ({ hidden }: Locks, name: LockName): boolean => covers(hidden, name);
export const isLocked = ({ locked }: Locks, name: LockName): boolean => covers(locked, name);

function covers(names: readonly LockName[], name: LockName): boolean {
  const isOne = names.includes(name) || names.includes('all') || holdsItsSetting(names, name);
  return isOne || (OF_THE_NETWORK.has(name) && names.includes('network'));
}

/** The names in the state's order, each once, without those that another one of them covers. */
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
