import { useEffect, useState } from 'react';
import { AddSceneIcon } from '../primitives/icons';
import { useMessages } from '../primitives/messages';
import { useStore } from '../primitives/useStore';
import { useViews } from '../primitives/view';

/** A scene's place in the lecture, from 1. */
type Outcome = { kind: 'none' } | { kind: 'added'; place: number } | { kind: 'failed' };
const SHOWN_MS = 3000;

/** Puts what is on screen into the lecture; the lecture's code comes with the first press. */
export function AddSceneButton() {
  const store = useStore();
  const messages = useMessages();
  const views = useViews();
  const { shell } = messages;
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  useEffect(() => {
    if (outcome.kind === 'none') return;
    const timer = setTimeout(() => setOutcome({ kind: 'none' }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const add = () => {
    const { state } = store.get(); // what is on screen now, however long the code takes
    Promise.all([import('../present/addCurrent'), views[state.view].title(state, messages)]).then(
      ([{ addCurrent }, title]) => {
        const place = addCurrent(state, title);
        setOutcome(place === null ? { kind: 'failed' } : { kind: 'added', place });
      },
      () => setOutcome({ kind: 'failed' }),
    );
  };
  return (
    <>
      <button
        type="button"
        className="button button-icon"
        aria-label={shell.addScene}
        title={shell.addScene}
        onClick={add}
      >
        <AddSceneIcon />
      </button>
      <span role="status" className={outcome.kind === 'none' ? 'visually-hidden' : 'header-status header-said'}>
        {outcome.kind === 'added' && shell.sceneAdded(outcome.place)}
        {outcome.kind === 'failed' && shell.sceneNotAdded}
      </span>
    </>
  );
}
