import { FAMILIES, MODEL_NAMES, type ModelId } from '../../../model/architecture/catalogue';
import { useHold } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { useSelected, useStore } from '../../primitives/useStore';
import { Control } from './Control';
import { HistoryButtons } from './HistoryButtons';
import { keysOf } from '../../../model/lists';

export function ModelSelect() {
  const store = useStore();
  const model = useSelected(({ state }) => state.model);
  const { controls } = useMessages();
  if (useHold('model').isHidden)
    return (
      <div className="control control-label">
        <span />
        <HistoryButtons />
      </div>
    );
  return (
    <Control names={['model']} label={controls.model} value={<HistoryButtons />}>
      <ModelOptions label={controls.model} value={model} onChange={(id) => id !== '' && store.chooseModel(id)} />
    </Control>
  );
}

/** A second network, drawn below the first and beside it in every table. */
export function CompareSelect() {
  const store = useStore();
  const compare = useSelected(({ state }) => state.explore.compare);
  const { controls } = useMessages();
  return (
    <Control names={['compare']} label={controls.compareWith}>
      <ModelOptions
        label={controls.compareWith}
        value={compare ?? ''}
        none={controls.compareNone}
        onChange={(id) => store.changeIn('explore', { compare: id === '' ? null : id })}
      />
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
function ModelOptions({ label, value, none, onChange }: Props) {
  const { controls } = useMessages();
  return (
    <select
      className="select"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as ModelId | '' /* the options below */)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {keysOf(FAMILIES).map((family) => (
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
