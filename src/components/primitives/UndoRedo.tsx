import { useEffect } from 'react';
import { RedoIcon, UndoIcon } from './icons';
import { useMessages } from './messages';
import { useSelected, useStore } from './useStore';
import './controls.css';

/** Two buttons and their keys, for every view that can change something. */
export function UndoRedo() {
  const store = useStore();
  const canUndo = useSelected((snapshot) => snapshot.canUndo);
  const canRedo = useSelected((snapshot) => snapshot.canRedo);
  const { shell } = useMessages();
  useUndoKeys();
  return (
    <>
      <button
        type="button"
        className="button button-plain button-icon"
        disabled={!canUndo}
        aria-label={shell.undo}
        title={shell.undo}
        onClick={() => store.undo()}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className="button button-plain button-icon"
        disabled={!canRedo}
        aria-label={shell.redo}
        title={shell.redo}
        onClick={() => store.redo()}
      >
        <RedoIcon />
      </button>
    </>
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
