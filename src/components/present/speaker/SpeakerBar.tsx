import type { SpeakerWords } from '../../../content/en/speaker';
import { LeftIcon, RightIcon } from '../../primitives/icons';
import { useSelected, useStore } from '../../primitives/useStore';
import type { ShowMoves } from '../show/useShowKeys';
import { WallState } from './WallState';

interface Props {
  /** From 1. */
  place: number;
  count: number;
  /** Of a scene's number, typed so far. */
  digits: string;
  moves: Pick<ShowMoves, 'turn' | 'toggleBlack' | 'isBlack' | 'asWritten'>;
  isChanged: boolean;
  isWallOpen: boolean;
  words: SpeakerWords;
}

/** What the keys do, as buttons; and how the wall is. */
export function SpeakerBar({ place, count, digits, moves, isChanged, isWallOpen, words }: Props) {
  const store = useStore();
  const isDark = useSelected(({ state }) => state.theme === 'dark');
  return (
    <div className="speaker-bar" role="group" aria-label={words.controls} title={words.keys}>
      <button type="button" className="button" disabled={place === 1} onClick={() => moves.turn(-1)}>
        <LeftIcon />
        {words.back}
      </button>
      <span className="speaker-position">{digits === '' ? words.position(place, count) : words.jump(digits)}</span>
      <button type="button" className="button button-primary" disabled={place === count} onClick={() => moves.turn(1)}>
        {words.forth}
        <RightIcon />
      </button>
      <button type="button" className="button" aria-pressed={moves.isBlack} onClick={moves.toggleBlack}>
        {words.black}
      </button>
      <button type="button" className="button" disabled={!isChanged} onClick={moves.asWritten}>
        {words.asWritten}
      </button>
      <span className="speaker-bar-end">
        <button
          type="button"
          className="button button-plain"
          aria-pressed={isDark}
          onClick={() => store.change({ theme: isDark ? 'light' : 'dark' })}
        >
          {words.dark}
        </button>
        <WallState isOpen={isWallOpen} words={words} />
      </span>
    </div>
  );
}
