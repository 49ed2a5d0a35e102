import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import type { PresentWords } from '../../../content/en/present';
import type { Deck, Scene } from '../../../state/deck/deck';
import { isScene } from '../../../state/deck/sceneLink';
import { PictureRoom } from '../../network/diagram/room';
import { deferred } from '../../primitives/deferred';
import { useSelected, useStore } from '../../primitives/useStore';
import { useDeck } from '../lecture';
import { SpeakerBlocked } from '../speaker/SpeakerBlocked';
import { SpeakerIconButton } from '../speaker/SpeakerButton';
import { useSpeakerWindow } from '../speaker/useSpeakerWindow';
import { useSpeakerWords } from '../speaker/useSpeakerWords';
import { usePresentWords } from '../usePresentWords';
import { CodeButton } from './CodeButton';
import { endShow, enterFullScreen, showAsWritten, toggleBlack, turnTo } from './moves';
import { ShowBar } from './ShowBar';
import { useShowKeys } from './useShowKeys';
import { useSwipe } from './useSwipe';
import { useWall } from './useWall';
import { ToolButtons } from '../wall/ToolButtons';
import { ToolLayer } from '../wall/ToolLayer';
import { useToolKeys } from '../wall/useToolKeys';
import { useTools } from '../wall/useTools';
import { useFittedWords } from '../wall/useFittedWords';
import { useWallRoom } from '../wall/useWallRoom';
import { useWallWords } from '../wall/useWallWords';
import './Show.css';

const SceneCode = deferred(() => import('./SceneCode').then((m) => m.SceneCode));
const Speaker = deferred(() => import('../speaker/Speaker').then((m) => m.Speaker));

/** A lecture on the wall: the app's own view of the scene's state, without the header, over one slim bar. */
export function Show({ children }: { children: ReactNode }) {
  const store = useStore();
  const shown = useDeck();
  const words = usePresentWords();
  const place = useSelected(({ state }) => state.present.scene);
  const isSpeaker = useSelected(({ state }) => state.present.speaker);
  const deck = shown?.deck ?? null;
  const isEmpty = deck !== null && deck.scenes.length === 0;
  useEffect(() => {
    if (isEmpty) endShow(store);
  }, [isEmpty, store]);
  if (deck === null || words === null || isEmpty) return <div className="show" aria-busy="true" />;
  if (isSpeaker) return <Speaker.Component deck={deck} words={words} />;
  const at = Math.min(place, deck.scenes.length);
  const scene = deck.scenes[at - 1]!; // not empty
  return (
    <Stage deck={deck} scene={scene} place={at} words={words}>
      {children}
    </Stage>
  );
}

interface StageProps {
  deck: Deck;
  scene: Scene;
  /** From 1. */
  place: number;
  words: PresentWords;
  children: ReactNode;
}

function Stage({ deck, scene, place, words, children }: StageProps) {
  const store = useStore();
  const view = useSelected(({ state }) => state.view);
  const isShown = useSelected(({ state }) => isScene(state));
  const hasFocus = useSelected(({ state }) => state.focus !== null);
  const panel = useSelected(({ state }) => state.explore.panel);
  const isCompared = useSelected(({ state }) => state.explore.compare !== null);
  const isBlack = useWall(deck);
  const speaker = useSpeakerWindow();
  const speakerWords = useSpeakerWords();
  const [showsControls, setControls] = useState(true);
  const [showsCode, setCode] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const wall = useWallRoom(stage);
  useFittedWords(stage, place, wall.height);
  // What is turned to, not every change of the deck, begins at its top.
  useEffect(() => {
    stage.current?.scrollTo(0, 0);
    stage.current?.focus({ preventScroll: true });
  }, [place]);
  useLeaveWithFullScreen();
  const turn = (by: number) => turnTo(deck, place + by);
  const tools = useTools(scene.id);
  const wallWords = useWallWords();
  useToolKeys(tools, isBlack); // before the show's own keys
  const moves = {
    turn,
    jump: (to: number) => turnTo(deck, to),
    toggleBlack,
    isBlack,
    asWritten: () => showAsWritten(deck),
    toggleControls: () => setControls(!showsControls),
    openSpeaker: speaker.open,
    toggleCode: () => setCode(!showsCode),
    fullScreen: enterFullScreen,
    leave: () => endShow(store),
  };
  const digits = useShowKeys(moves);
  return (
    <div
      className="show"
      data-view={view}
      data-focused={hasFocus ? '' : undefined}
      data-compared={isCompared ? '' : undefined}
      data-panel={panel}
    >
      <div className="show-room" inert={isBlack}>
        <div className="show-stage" ref={stage} tabIndex={-1} style={stageStyle(wall.height)} {...useSwipe(turn)}>
          <PictureRoom value={wall.room}>{isShown && children}</PictureRoom>
        </div>
        {wallWords !== null && <ToolLayer tools={tools} stage={stage} words={wallWords} />}
      </div>
      <ShowBar
        deck={deck}
        scene={scene}
        place={place}
        digits={digits}
        moves={moves}
        showsControls={showsControls}
        words={words}
      >
        {wallWords !== null && <ToolButtons tools={tools} words={wallWords} />}
        <CodeButton isPressed={showsCode} onToggle={moves.toggleCode} />
        {speakerWords !== null && <SpeakerIconButton words={speakerWords} onOpen={speaker.open} />}
      </ShowBar>
      {speaker.blockedAt !== null && speakerWords !== null && (
        <SpeakerBlocked address={speaker.blockedAt} words={speakerWords} onDone={speaker.dismiss} />
      )}
      {showsCode && <SceneCode.Component onClose={() => setCode(false)} />}
      {isBlack && <div className="show-black" onPointerDown={toggleBlack} />}
      <p role="status" className="visually-hidden">
        {isBlack
          ? words.show.black
          : words.show.positionSaid(place, deck.scenes.length, scene.title || words.untitledScene)}
      </p>
    </div>
  );
}

/** For what is as high as the stage. Custom properties are not among CSSProperties' keys. */
const stageStyle = (height: number) => ({ '--stage-height': `${height}px` }) as CSSProperties;

/** The browser keeps the Esc that ends full screen to itself: the lecture ends with it. */
function useLeaveWithFullScreen() {
  const store = useStore();
  useEffect(() => {
    let wasFull = document.fullscreenElement !== null;
    const change = () => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull && store.get().state.present.scene > 0) endShow(store);
      wasFull = isFull;
    };
    document.addEventListener('fullscreenchange', change);
    return () => document.removeEventListener('fullscreenchange', change);
  }, [store]);
}
