import { useState } from 'react';
import type { PresentWords } from '../../../content/en/present';
import type { Deck } from '../../../state/deck/deck';
import { duplicateScene, moveScene, placeOf, removeScene } from '../../../state/deck/deckEdits';
import { useStore } from '../../primitives/useStore';
import { deckStore } from '../kept';
import type { ShownDeck } from '../lecture';
import { startShow } from '../show/moves';
import { shownLast } from '../show/session';
import { Outline } from './Outline';
import type { Said } from './said';
import { SaidLine } from './SaidLine';
import { SceneEditor } from './SceneEditor';
import { Toolbar } from './Toolbar';

/** What outline and editor ask for; scenes by id. */
export interface SceneActions {
  edit: (change: (deck: Deck) => Deck, label?: string) => void;
  move: (id: string, to: number) => void;
  duplicate: (id: string) => void;
  remove: (id: string) => void;
}

/** The lecture as an outline, and the chosen scene beside it. */
export function Composer({ shown: { deck, isReady }, words }: { shown: ShownDeck; words: PresentWords }) {
  const store = useStore();
  const [chosenId, choose] = useState(shownLast);
  const [said, say] = useState<Said | null>(null);
  const place = Math.max(0, placeOf(deck, chosenId ?? ''));
  const scene = deck.scenes[place];
  const edit: SceneActions['edit'] = (change, label) => deckStore.edit(change(deck), label);
  const titleOf = (id: string) => deck.scenes[placeOf(deck, id)]?.title || words.untitledScene;
  const actions: SceneActions = {
    edit,
    move: (id, to) => {
      const moved = moveScene(deck, id, to);
      if (moved === deck) return;
      edit(() => moved);
      choose(id);
      say({ text: words.moved(titleOf(id), placeOf(moved, id) + 1, moved.scenes.length) });
    },
    duplicate: (id) => {
      const copied = duplicateScene(deck, id);
      edit(() => copied);
      choose(copied.scenes[placeOf(copied, id) + 1]?.id ?? id);
    },
    remove: (id) => {
      const at = placeOf(deck, id);
      choose((deck.scenes[at + 1] ?? deck.scenes[at - 1])?.id ?? null);
      edit((before) => removeScene(before, id));
      say({ text: words.removed(titleOf(id)), canTakeBack: true });
    },
  };
  const show = (from: number, isAskedFor = false) => startShow(store, deck, from, isAskedFor);
  return (
    <>
      <Toolbar deck={deck} words={words} edit={edit} say={say} onStart={() => show(1)} />
      <SaidLine said={said} hint={isReady ? words.isReady : null} words={words} onDone={() => say(null)} />
      {scene === undefined ? (
        <div className="present-empty">
          <p>{words.nothingYet}</p>
          <p>{words.howToAdd}</p>
        </div>
      ) : (
        <div className="present-columns">
          <Outline deck={deck} place={place} words={words} onChoose={choose} actions={actions} />
          <SceneEditor
            key={scene.id}
            scene={scene}
            place={place}
            of={deck.scenes.length}
            words={words}
            actions={actions}
            onShow={() => show(place + 1, true)}
          />
        </div>
      )}
    </>
  );
}
