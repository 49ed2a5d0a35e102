import type { ReactNode } from 'react';
import type { PresentWords } from '../../../content/en/present';
import type { Deck, Scene } from '../../../state/deck/deck';
import { sceneLink } from '../../../state/deck/sceneLink';
import { LeftIcon, RightIcon } from '../../primitives/icons';
import { useSelected } from '../../primitives/useStore';
import { useView } from '../../primitives/view';
import { SlidersIcon } from '../wall/wallIcons';
import { writtenLink } from './moves';
import type { ShowMoves } from './useShowKeys';

interface Props {
  deck: Deck;
  scene: Scene;
  /** From 1. */
  place: number;
  /** Of a scene's number, typed so far. */
  digits: string;
  moves: ShowMoves;
  showsControls: boolean;
  words: PresentWords;
  /** The tools that are shown with. */
  children: ReactNode;
}

/** One slim line under the scene: where the lecture is, what can be changed, and the way out. */
export function ShowBar({ deck, scene, place, digits, moves, showsControls, words, children }: Props) {
  const { show } = words;
  const { WallControls } = useView();
  const isChanged = useSelected(({ state }) => sceneLink(state)) !== writtenLink(scene);
  const count = deck.scenes.length;
  return (
    <div className="show-bar" role="group" aria-label={show.bar}>
      <div className="show-turn">
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={show.back}
          disabled={place === 1}
          onClick={() => moves.turn(-1)}
        >
          <LeftIcon />
        </button>
        <span className="show-position">{digits === '' ? show.position(place, count) : show.jump(digits)}</span>
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={show.next}
          disabled={place === count}
          onClick={() => moves.turn(1)}
        >
          <RightIcon />
        </button>
      </div>
      <p className="show-title">{scene.title || words.untitledScene}</p>
      {WallControls !== undefined && showsControls && <WallControls.Component />}
      <div className="show-tools">
        {isChanged && (
          <button type="button" className="button" title="R" onClick={moves.asWritten}>
            {show.asWritten}
          </button>
        )}
        {WallControls !== undefined && (
          <button
            type="button"
            className="button button-plain button-icon"
            title={`${show.controls} · C`}
            aria-label={show.controls}
            aria-pressed={showsControls}
            onClick={moves.toggleControls}
          >
            <SlidersIcon />
          </button>
        )}
        {children}
        <button type="button" className="button button-plain" title="Esc" onClick={moves.leave}>
          {show.leave}
        </button>
      </div>
    </div>
  );
}
