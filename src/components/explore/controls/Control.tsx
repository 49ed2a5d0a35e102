import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** What the control says now, beside its label. */
  value?: ReactNode;
  /** Why it cannot be used, or what it does; announced with the control by its id. */
  hint?: string | undefined;
  hintId?: string | undefined;
  children: ReactNode;
}

/** A control with its label above and its reason below. */
export function Control({ label, value, hint, hintId, children }: Props) {
  return (
    <div className="control">
      <div className="control-label">
        <span aria-hidden="true">{label}</span>
        {value !== undefined && <span className="control-value">{value}</span>}
      </div>
      {children}
      {hint !== undefined && (
        <p className="control-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
