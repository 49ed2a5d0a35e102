import { LOCK_NAMES, type LockName, type Locks, tidyNames } from '../locks';
import { nearestText } from '../nearestText';
import type { Reading, Row } from './row';
import type { Slice } from './slice';
import { shorten } from '../../model/architecture/arguments/given';

const MAX_NOTES = 3;

const names = <const K extends string>(key: K): Row<readonly LockName[], K, null> => ({
  key,
  control: null,
  fallback: [],
  read: readNames,
  write: String,
});

/** What the link hides and freezes; it stays as it came. */
export const teacherSlice = { rows: { hidden: names('hide'), locked: names('lock') } } satisfies Slice<Locks>;

/** The names of a list that there are; for a misspelt one the nearest. */
function readNames(text: string, { key, note }: Reading<readonly LockName[]>): readonly LockName[] {
  if (text === '') return [];
  const parts = text.split(',', LOCK_NAMES.length).map((part) => part.trim());
  const unknown = parts.filter((part) => nameOf(part) === undefined);
  const instead = (part: string) => nearestText(part, LOCK_NAMES);
  for (const part of unknown.slice(0, MAX_NOTES))
    note({ code: 'unknownLock', key, given: shorten(part), instead: instead(part) });
  return tidyNames(parts.flatMap((part) => nameOf(part) ?? instead(part) ?? []));
}

/** As it is written, else whatever its case. */
function nameOf(text: string): LockName | undefined {
  return (
    LOCK_NAMES.find((name) => name === text) ?? LOCK_NAMES.find((name) => name.toLowerCase() === text.toLowerCase())
  );
}
