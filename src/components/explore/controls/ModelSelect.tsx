import { FAMILIES, MODEL_NAMES, type ModelFamily, type ModelId } from '../../../model/architecture/catalogue';
import { useMessages } from '../../primitives/messages';
import { useSelected, useStore } from '../../primitives/useStore';
import { Control } from './Control';

export function ModelSelect() {
  const store = useStore();
  const model = useSelected(({ state }) => state.model);
  const { controls } = useMessages();
  return (
    <Control label={controls.model}>
      <ModelOptions label={controls.model} value={model} onChange={(id) => store.chooseModel(id as ModelId)} />
    </Control>
  );
}

interface Props {
  label: string;
  value: ModelId | '';
  /** A first option with no model, where choosing none is possible. */
  none?: string;
  onChange: (id: ModelId | '') => void;
}

/** The catalogue as a native select, by family. */
export function ModelOptions({ label, value, none, onChange }: Props) {
  const { controls } = useMessages();
  return (
    <select className="select" aria-label={label} value={value} onChange={(event) => onChange(event.target.value as ModelId | '')}>
      {none !== undefined && <option value="">{none}</option>}
      {(Object.keys(FAMILIES) as ModelFamily[]).map((family) => (
        <optgroup key={family} label={controls.families[family]}>
          {FAMILIES[family].map((id) => (
            <option key={id} value={id}>
              {MODEL_NAMES[id]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
