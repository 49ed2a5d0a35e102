import type { ReactNode } from 'react';
import { isHidden, isLocked, type LockName } from '../../state/locks';
import { LockIcon } from './icons';
import { useMessages } from './messages';
import { useSelected } from './useStore';
import './Held.css';

export interface Hold {
  isHidden: boolean;
  isLocked: boolean;
  /** Whether a person can use it. */
  isFree: boolean;
}

/** What the link says of a control: hidden, or frozen where it stands. Of several names, all must be. */
export function useHold(...names: readonly LockName[]): Hold {
  const locks = useSelected(({ state }) => state.locks);
  const all = (is: typeof isHidden) => names.every((name) => is(locks, name));
  const [hidden, locked] = [all(isHidden), all(isLocked)];
  return { isHidden: hidden, isLocked: locked, isFree: !hidden && !locked };
}

/** Whether links may lead to another view: not where the link says no, nor in somebody else's page. */
export function useMayLeave(): boolean {
  const isEmbedded = useSelected(({ state }) => state.embed !== null);
  return useHold('view').isFree && !isEmbedded;
}

interface Props {
  names: LockName | readonly LockName[];
  children: ReactNode;
}

/** A control that a link may hide or freeze. */
export function Held({ names, children }: Props) {
  const hold = useHold(...([names].flat() as LockName[])); // flat's type forgets that the list is of names
  if (hold.isHidden) return null;
  return hold.isLocked ? (
    <fieldset className="held" disabled>
      {children}
    </fieldset>
  ) : (
    children
  );
}

/** Beside a frozen control's name. */
export function LockMark() {
  const { shell } = useMessages();
  return (
    <span className="lock-mark" title={shell.setByTeacher}>
      <LockIcon />
      <span className="visually-hidden">{shell.setByTeacher}</span>
    </span>
  );
}
