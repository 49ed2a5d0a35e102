import { useEffect } from 'react';
import type { PresentWords } from '../../../content/en/present';
import type { SpeakerWords } from '../../../content/en/speaker';
import type { Deck } from '../../../state/deck/deck';
import type { ShowValues } from '../../../state/show/shared';
import { linkOnWall, linkToCome, placeOnWall, writtenLink } from '../../../state/show/wallMoves';
import { useMessages } from '../../primitives/messages';
import { enterFullScreen, showAsWritten, toggleBlack, turnTo } from '../show/moves';
import { useShowKeys } from '../show/useShowKeys';
import { NotesPane } from './NotesPane';
import { SceneCard } from './SceneCard';
import { SpeakerBar } from './SpeakerBar';
import { useSpeaker } from './useSpeaker';
import { useSpeakerWords } from './useSpeakerWords';
import { Watch } from './Watch';
import './Speaker.css';

interface Props {
  deck: Deck;
  words: PresentWords;
}

/** For the laptop beside the projector: this scene, the next, the notes and the time. */
export function Speaker({ deck, words: present }: Props) {
  const { values, isWallOpen } = useSpeaker(deck);
  const words = useSpeakerWords();
  const { shell } = useMessages();
  useEffect(() => {
    if (words !== null) document.title = `${shell.appName} · ${words.title}`;
  }, [shell, words]);
  if (values === null || words === null) return <main id="main" className="speaker" aria-busy="true" />;
  return <Desk deck={deck} values={values} isWallOpen={isWallOpen} words={words} untitled={present.untitledScene} />;
}

function Desk({
  deck,
  values,
  isWallOpen,
  words,
  untitled,
}: {
  deck: Deck;
  values: ShowValues;
  isWallOpen: boolean;
  words: SpeakerWords;
  untitled: string;
}) {
  const place = placeOnWall(values, deck);
  const scene = deck.scenes[place - 1]!; // a lecture on show has scenes
  const next = deck.scenes[place];
  const link = linkOnWall(values, deck) ?? scene.link;
  const isChanged = link !== writtenLink(scene);
  const moves = {
    turn: (by: number) => turnTo(deck, place + by),
    jump: (to: number) => turnTo(deck, to),
    toggleBlack,
    isBlack: values.isBlack,
    asWritten: () => showAsWritten(deck),
    toggleControls: nothing,
    openSpeaker: nothing,
    toggleCode: nothing,
    fullScreen: enterFullScreen,
    leave: nothing,
  };
  const digits = useShowKeys(moves);
  return (
    <main id="main" className="speaker" tabIndex={-1}>
      <h1 className="visually-hidden">{words.title}</h1>
      <Watch deck={deck} place={place} timer={values.timer} words={words} />
      <div className="speaker-columns">
        <div className="speaker-scenes">
          <SceneCard label={words.onWall} title={scene.title || untitled} link={link}>
            {values.isBlack && <strong>{words.isBlack}</strong>}
            {isChanged && <strong>{words.changed}</strong>}
          </SceneCard>
          {next === undefined ? (
            <p className="speaker-none">{words.noNext}</p>
          ) : (
            <SceneCard label={words.next} title={next.title || untitled} link={linkToCome(values, next)} isSmall />
          )}
        </div>
        <NotesPane sceneId={scene.id} notes={scene.notes} words={words} />
      </div>
      <SpeakerBar
        place={place}
        count={deck.scenes.length}
        digits={digits}
        moves={moves}
        isChanged={isChanged}
        isWallOpen={isWallOpen}
        words={words}
      />
      <p role="status" className="visually-hidden">
        {words.positionSaid(place, deck.scenes.length, scene.title || untitled)}
      </p>
    </main>
  );
}

/** Keys that only the wall has a use for. */
const nothing = () => undefined;
