import { type ReactNode, useId } from 'react';
import type { PresentWords } from '../../../content/en/present';
import { DECK_LIMITS, LIVE_CHOICES, type Scene } from '../../../state/deck/deck';
import { changeScene } from '../../../state/deck/deckEdits';
import { sceneState } from '../../../state/deck/sceneLink';
import { writeUrl } from '../../../state/urlCodec';
import { BinIcon, CopyIcon, DownIcon, PlayIcon, UpIcon } from '../../primitives/icons';
import { Segments } from '../../primitives/Segments';
import { useSelected, useStore } from '../../primitives/useStore';
import type { SceneActions } from './Composer';
import { MinutesField } from './MinutesField';
import { SceneLocks } from './SceneLocks';
import { ScenePicture } from '../picture/ScenePicture';

interface Props {
  scene: Scene;
  /** From 0. */
  place: number;
  of: number;
  words: PresentWords;
  actions: SceneActions;
  onShow: () => void;
}

/** One scene: its title, what the speaker says, and what becomes of live changes. */
export function SceneEditor({ scene, place, of, words, actions, onShow }: Props) {
  const { id } = scene;
  const ids = { title: useId(), notes: useId(), hint: useId() };
  const edit = (change: Partial<Scene>) =>
    actions.edit((deck) => changeScene(deck, id, change), `${id} ${Object.keys(change).join()}`);
  return (
    <section
      className="scene-editor"
      aria-label={words.show.positionSaid(place + 1, of, scene.title || words.untitledScene)}
    >
      <ScenePicture link={scene.link} isSmall />
      <div className="scene-tools">
        <button type="button" className="button" onClick={onShow}>
          <PlayIcon />
          {words.startHere}
        </button>
        <OpenScene link={scene.link} label={words.openScene} />
        <span className="scene-icons">
          <IconButton label={words.moveUp} disabled={place === 0} onClick={() => actions.move(id, place - 1)}>
            <UpIcon />
          </IconButton>
          <IconButton label={words.moveDown} disabled={place === of - 1} onClick={() => actions.move(id, place + 1)}>
            <DownIcon />
          </IconButton>
          <IconButton label={words.duplicate} disabled={of >= DECK_LIMITS.scenes} onClick={() => actions.duplicate(id)}>
            <CopyIcon />
          </IconButton>
          <IconButton label={words.remove} onClick={() => actions.remove(id)}>
            <BinIcon />
          </IconButton>
        </span>
      </div>
      <div className="scene-names">
        <div className="scene-title">
          <label htmlFor={ids.title}>{words.title}</label>
          <input
            id={ids.title}
            className="number-input"
            value={scene.title}
            maxLength={DECK_LIMITS.title}
            onChange={(event) => edit({ title: event.target.value })}
          />
        </div>
        <MinutesField label={words.minutes} minutes={scene.minutes} onChange={(minutes) => edit({ minutes })} />
      </div>
      <label htmlFor={ids.notes}>
        {words.notes} <span className="scene-hint">{words.notesHint}</span>
      </label>
      <textarea
        id={ids.notes}
        className="number-input scene-notes"
        value={scene.notes}
        maxLength={DECK_LIMITS.notes}
        rows={9}
        onChange={(event) => edit({ notes: event.target.value })}
      />
      <div className="scene-live">
        <span aria-hidden="true">{words.live}</span>
        <Segments
          label={words.live}
          describedBy={ids.hint}
          value={scene.live}
          choices={LIVE_CHOICES.map((value) => ({ value, label: words.lives[value] }))}
          onChange={(live) => edit({ live })}
        />
        <span id={ids.hint} className="scene-hint">
          {words.liveHints[scene.live]}
        </span>
      </div>
      <SceneLocks scene={scene} onChange={(link) => edit({ link })} />
    </section>
  );
}

function IconButton({
  label,
  disabled = false,
  onClick,
  children,
}: {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="button button-plain button-icon"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** The scene's state in its own view, where it can be changed and added anew. */
function OpenScene({ link, label }: { link: string; label: string }) {
  const store = useStore();
  const current = useSelected((snapshot) => snapshot.state);
  const { state } = sceneState(link, current);
  return (
    <a
      className="button"
      href={`?${writeUrl(state)}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        store.goTo(state);
      }}
    >
      {label}
    </a>
  );
}
