import { useEffect } from 'react';
import { CATALOGUE, MODEL_NAMES } from '../../../model/architecture/catalogue';
import { sameSpec } from '../../../model/architecture/spec';
import { RedoIcon, UndoIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';
import { useSnapshot, useStore } from '../../primitives/useStore';

export function HistoryButtons() {
  const store = useStore();
  const { state, canUndo, canRedo } = useSnapshot();
  const { shell, controls } = useMessages();
  useUndoKeys();
  const isChanged = !sameSpec(state.spec, CATALOGUE[state.model]);
  return (
    <div className="history-buttons">
      <button type="button" className="button button-icon" disabled={!canUndo} aria-label={shell.undo} title={shell.undo} onClick={() => store.undo()}>
        <UndoIcon />
      </button>
      <button type="button" className="button button-icon" disabled={!canRedo} aria-label={shell.redo} title={shell.redo} onClick={() => store.redo()}>
        <RedoIcon />
      </button>
      <button type="button" className="button button-reset" disabled={!isChanged} title={controls.resetTo(MODEL_NAMES[state.model])} onClick={() => store.resetToModel()}>
        {controls.reset}
      </button>
    </div>
  );
}

/** Ctrl or Cmd + Z, with Shift or Y to redo; text fields keep their own. */
function useUndoKeys() {
  const store = useStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.metaKey || event.ctrlKey) || (key !== 'z' && key !== 'y') || isTextField(event.target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) store.redo();
      else store.undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === 'number' || target.type === 'text');
}
