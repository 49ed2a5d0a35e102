import { useId } from 'react';
import { ARGUMENTS } from '../../../model/architecture/arguments/table';
import type { ToggleField } from '../../../content/en/controls';
import { useMessages } from '../../primitives/messages';
import { useStore } from '../../primitives/useStore';
import type { ArgumentProps } from './ArgumentControl';
import { Control } from './Control';

/** On or off for each stage after the first. */
export function StageToggles({ field, spec }: ArgumentProps) {
  const store = useStore();
  const { controls } = useMessages();
  const hintId = useId();
  const { key, idle } = ARGUMENTS[field];
  const values = spec[field] as readonly boolean[]; // the form of this argument
  const isOn = values.includes(true);
  const reason = isOn ? null : (idle?.(spec) ?? null); // what is on can always be turned off
  const hint = reason === null ? controls.effects[field as ToggleField] : controls.idle[reason]; // every argument of this form has one, as their type says
  const stages = spec.layers.slice(1).map((_, i) => values[i] ?? false);
  return (
    <Control
      names={[key]}
      label={controls.names[field]}
      hint={isOn || reason !== null ? hint : undefined}
      hintId={hintId}
    >
      <fieldset className="stage-toggles" aria-label={controls.names[field]} aria-describedby={hintId} title={hint}>
        {stages.map((value, i) => (
          <label key={i} data-stage={i + 2}>
            <input
              type="checkbox"
              checked={value}
              disabled={reason !== null}
              onChange={(event) => store.changeSpec({ [field]: stages.with(i, event.target.checked) })}
            />{' '}
            conv{i + 3}_x
          </label>
        ))}
      </fieldset>
    </Control>
  );
}
