import { ARGUMENTS } from '../../../model/architecture/arguments/table';
import { useMessages } from '../../primitives/messages';
import { NumberInput } from '../../primitives/NumberInput';
import { useStore } from '../../primitives/useStore';
import type { ArgumentProps } from './ArgumentControl';
import { Control } from './Control';

/** A whole number. */
export function NumberControl({ field, spec }: ArgumentProps) {
  const store = useStore();
  const { controls } = useMessages();
  const { key, as } = ARGUMENTS[field];
  if (as.form !== 'number') return null;
  return (
    <Control names={[key]} label={controls.names[field]}>
      <NumberInput
        label={controls.names[field]}
        value={Number(spec[field])}
        {...as.range}
        onChange={(n) => store.changeSpec({ [field]: n })}
      />
    </Control>
  );
}
