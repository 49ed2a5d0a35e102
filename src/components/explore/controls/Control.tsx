import type { ReactNode } from 'react';
import type { LockName } from '../../../state/locks';
import { Held, LockMark, useHold } from '../../primitives/Held';

interface Props {
  /** The link's keys of what it changes: a link may hide or freeze it. */
  names: readonly LockName[];
  label: string;
  /** What the control says now, beside its label. */
  value?: ReactNode;
  /** Why it cannot be used, or what it does; announced with the control by its id. */
  hint?: string | undefined;
  hintId?: string | undefined;
  children: ReactNode;
}

/** A control with its label above and its reason below. */
export function Control({ names, label, value, hint, hintId, children }: Props) {
  const { isHidden, isLocked } = useHold(...names);
  if (isHidden) return null;
  return (
    <div className="control">
      <div className="control-label">
        <span>
          <span aria-hidden="true">{label}</span>
          {isLocked && <LockMark />}
        </span>
        {value !== undefined && <span className="control-value">{value}</span>}
      </div>
      <Held names={names}>{children}</Held>
      {hint !== undefined && (
        <p className="control-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
