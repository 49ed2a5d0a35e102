import type { SpeakerWords } from '../../../content/en/speaker';
import { SpeakerIcon } from '../../primitives/icons';
import { SpeakerBlocked } from './SpeakerBlocked';
import { useSpeakerWindow } from './useSpeakerWindow';
import { useSpeakerWords } from './useSpeakerWords';

/** Opens the speaker's window from the composer. */
export function SpeakerButton({ disabled }: { disabled: boolean }) {
  const words = useSpeakerWords();
  const { open, blockedAt, dismiss } = useSpeakerWindow();
  if (words === null) return null;
  return (
    <>
      <button type="button" className="button" disabled={disabled} onClick={open}>
        {words.title}
      </button>
      {blockedAt !== null && <SpeakerBlocked address={blockedAt} words={words} onDone={dismiss} />}
    </>
  );
}

/** The same in the slim bar of a show. */
export function SpeakerIconButton({ words, onOpen }: { words: SpeakerWords; onOpen: () => void }) {
  return (
    <button
      type="button"
      className="button button-plain button-icon"
      aria-label={words.title}
      title={`${words.title} · S`}
      onClick={onOpen}
    >
      <SpeakerIcon />
    </button>
  );
}
