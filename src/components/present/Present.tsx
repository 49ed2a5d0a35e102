import { useEffect } from 'react';
import { useMessages } from '../primitives/messages';
import { useSelected } from '../primitives/useStore';
import { Composer } from './compose/Composer';
import { LinkOffer } from './compose/LinkOffer';
import { deckStore } from './kept';
import { useDeck } from './lecture';
import { usePresentWords } from './usePresentWords';
import './compose/Present.css';

/** A lecture is put together here; `show/` puts it on the wall. */
export function Present() {
  const shown = useDeck();
  const words = usePresentWords();
  const came = useSelected(({ state }) => state.present.deck);
  const { shell } = useMessages();
  useUndoKeys();
  return (
    <main id="main" className="present" tabIndex={-1} aria-busy={shown === null || words === null ? true : undefined}>
      <h1 className="visually-hidden">{shell.views.present}</h1>
      {words !== null && came !== null && <LinkOffer key={came} text={came} words={words} />}
      {shown !== null && words !== null && <Composer shown={shown} words={words} />}
    </main>
  );
}

/** Ctrl or Cmd + Z, with Shift or Y to redo; text fields keep their own. */
function useUndoKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const isText = event.target instanceof Element && event.target.matches('input:not([type=radio]), textarea');
      if (!(event.metaKey || event.ctrlKey) || (key !== 'z' && key !== 'y') || isText) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) deckStore.redo();
      else deckStore.undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
