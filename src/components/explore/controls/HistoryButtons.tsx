import { CATALOGUE, MODEL_NAMES } from '../../../model/architecture/catalogue';
import { sameSpec } from '../../../model/architecture/spec';
import { useMessages } from '../../primitives/messages';
import { UndoRedo } from '../../primitives/UndoRedo';
import { useSnapshot, useStore } from '../../primitives/useStore';

export function HistoryButtons() {
  const store = useStore();
  const { state } = useSnapshot();
  const { controls } = useMessages();
  const isChanged = !sameSpec(state.spec, CATALOGUE[state.model]);
  return (
    <span className="history-buttons">
      <UndoRedo />
      <button
        type="button"
        className="button button-plain button-reset"
        disabled={!isChanged}
        title={controls.resetTo(MODEL_NAMES[state.model])}
        onClick={() => store.resetToModel()}
      >
        {controls.reset}
      </button>
    </span>
  );
}
