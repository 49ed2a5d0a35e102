import { useId } from 'react';
import { ARGUMENTS } from '../../../model/architecture/arguments/table';
import { useMessages } from '../../primitives/messages';
import { Segments } from '../../primitives/Segments';
import { useStore } from '../../primitives/useStore';
import type { ArgumentProps } from './ArgumentControl';
import { Control } from './Control';

/** One word of a few. */
export function ChoiceControl({ field, spec }: ArgumentProps) {
  const store = useStore();
  const { controls } = useMessages();
  const hintId = useId();
  const { key, idle } = ARGUMENTS[field];
  const reason = idle?.(spec) ?? null;
  const labels: Readonly<Record<string, string>> = controls.values[field as keyof typeof controls.values]; // every argument of this form has words for its values, as their type says
  const hints = (controls.hints as Partial<Record<string, Readonly<Record<string, string>>>>)[field]; // some have
  const value = String(spec[field]);
  const hint = reason === null ? hints?.[value] : controls.idle[reason];
  return (
    <Control names={[key]} label={controls.names[field]} hint={hint} hintId={hintId}>
      <Segments
        label={controls.names[field]}
        value={value}
        disabled={reason !== null}
        describedBy={hint === undefined ? undefined : hintId}
        choices={Object.entries(labels).map(([choice, label]) => ({ value: choice, label, title: hints?.[choice] }))}
        onChange={(choice) => store.changeSpec({ [field]: choice })}
      />
    </Control>
  );
}
