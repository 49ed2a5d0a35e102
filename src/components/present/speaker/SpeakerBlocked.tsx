import type { SpeakerWords } from '../../../content/en/speaker';
import { WINDOW_NAMES } from './windows';
import './SpeakerBlocked.css';

/** A browser that opens no windows opens a link. */
export function SpeakerBlocked({
  address,
  words,
  onDone,
}: {
  address: string;
  words: SpeakerWords;
  onDone: () => void;
}) {
  return (
    <p role="alert" className="speaker-blocked">
      {words.blocked}{' '}
      <a href={address} target={WINDOW_NAMES.speaker} onClick={onDone}>
        {words.openHere}
      </a>
    </p>
  );
}
