import { useEffect, useState } from 'react';
import type { SpeakerWords } from '../../../content/en/speaker';
import { useSelected } from '../../primitives/useStore';
import { wallAddress, WINDOW_NAMES } from './windows';

/** A wall that is reloaded is away for a moment. */
const PATIENCE_MS = 1500;

/** Whether the room sees anything, and the way to it. */
export function WallState({ isOpen, words }: { isOpen: boolean; words: SpeakerWords }) {
  const state = useSelected((snapshot) => snapshot.state);
  const isMissing = useIsMissing(isOpen);
  return (
    <p className="speaker-wall" role="status" data-open={isOpen ? '' : undefined}>
      {isOpen ? words.wallIsOpen : isMissing && words.wallIsClosed}
      {isMissing && (
        <a className="button button-primary" href={wallAddress(state)} target={WINDOW_NAMES.wall}>
          {words.openWall}
        </a>
      )}
    </p>
  );
}

function useIsMissing(isOpen: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (isOpen) return;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOpen]);
  return isLong && !isOpen;
}
