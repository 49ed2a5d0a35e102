import { type DragEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { PresentWords } from '../../../content/en/present';
import type { Deck } from '../../../state/deck/deck';
import { sceneState } from '../../../state/deck/sceneLink';
import { DEFAULT_STATE } from '../../../state/viewState';
import { useMessages } from '../../primitives/messages';
import type { SceneActions } from './Composer';
import { ScenePicture } from '../picture/ScenePicture';

interface Props {
  deck: Deck;
  /** Of the chosen scene, from 0. */
  place: number;
  words: PresentWords;
  onChoose: (id: string) => void;
  actions: SceneActions;
}

/** All scenes in order: chosen with arrow keys, moved with Alt and arrow keys or dragged. */
export function Outline({ deck, place, words, onChoose, actions }: Props) {
  const { shell } = useMessages();
  const hintId = useId();
  const list = useRef<HTMLOListElement>(null);
  const drag = useDrag(actions.move);
  const isMoving = useRef(false);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>(':scope > li > [aria-current]');
    current?.scrollIntoView?.({ block: 'nearest' });
    if (isMoving.current) current?.focus();
    isMoving.current = false;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1, Home: -deck.scenes.length, End: deck.scenes.length }[event.key];
    const id = deck.scenes[place]!.id; // an outline has scenes
    if (event.ctrlKey || event.metaKey || (step === undefined && event.key !== 'Delete')) return;
    event.preventDefault();
    isMoving.current = true;
    if (step === undefined) actions.remove(id);
    else if (event.altKey) actions.move(id, place + step);
    else onChoose(deck.scenes[Math.max(0, Math.min(deck.scenes.length - 1, place + step))]!.id); // clamped
  };
  return (
    <nav className="outline" aria-label={words.scenes}>
      <ol ref={list} aria-describedby={hintId} onKeyDown={onKeyDown}>
        {deck.scenes.map((scene, i) => (
          <li key={scene.id} data-over={drag.over === i ? '' : undefined} {...drag.handlers(scene.id, i)}>
            <button
              type="button"
              aria-current={i === place ? 'true' : undefined}
              tabIndex={i === place ? 0 : -1}
              onClick={() => onChoose(scene.id)}
            >
              <span className="outline-number">{i + 1}</span>
              <span className="outline-words">
                <span className="outline-title">{scene.title || words.untitledScene}</span>
                <span className="outline-view">{shell.views[sceneState(scene.link, DEFAULT_STATE).state.view]}</span>
              </span>
            </button>
            <ScenePicture link={scene.link} isSmall />
          </li>
        ))}
      </ol>
      <p id={hintId} className="outline-hint">
        {words.moveKeys}
      </p>
    </nav>
  );
}

/** A scene dragged with the mouse takes the place of the one that it is dropped on. */
function useDrag(move: SceneActions['move']) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const handlers = (id: string, place: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      setDragged(id);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(place);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged !== null) move(dragged, place);
      end();
    },
    onDragEnd: end,
  });
  return { over, handlers };
}
