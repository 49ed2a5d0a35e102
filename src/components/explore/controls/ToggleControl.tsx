import { useId } from 'react';
import { ARGUMENTS } from '../../../model/architecture/arguments/table';
import type { ToggleField } from '../../../content/en/controls';
import { Held, LockMark, useHold } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { useStore } from '../../primitives/useStore';
import type { ArgumentProps } from './ArgumentControl';

/** On or off, in one line. */
export function ToggleControl({ field, spec }: ArgumentProps) {
  const store = useStore();
  const { controls } = useMessages();
  const hintId = useId();
  const { key, idle } = ARGUMENTS[field];
  const { isHidden, isLocked } = useHold(key);
  if (isHidden) return null;
  const isOn = spec[field] === true;
  const reason = isOn ? null : (idle?.(spec) ?? null); // what is on can always be turned off
  const hint = reason === null ? controls.effects[field as ToggleField] : controls.idle[reason]; // every argument of this form has one, as their type says
  return (
    <div className="control control-toggle">
      <Held names={[key]}>
        <label title={hint}>
          <input
            type="checkbox"
            checked={isOn}
            disabled={reason !== null}
            aria-describedby={hintId}
            onChange={(event) => store.changeSpec({ [field]: event.target.checked })}
          />{' '}
          {controls.names[field]}
          {isLocked && <LockMark />}
        </label>
      </Held>
      <p className={isOn || reason !== null ? 'control-hint' : 'visually-hidden'} id={hintId}>
        {hint}
      </p>
    </div>
  );
}
