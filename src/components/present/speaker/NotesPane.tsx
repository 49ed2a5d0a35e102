import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SpeakerWords } from '../../../content/en/speaker';
import { MinusIcon, PlusIcon } from '../../primitives/icons';
import { Markdown } from '../../primitives/markdown/Markdown';

/** Of the notes' type, in rem. */
const SIZES = [1, 1.125, 1.25, 1.5, 1.75, 2, 2.5];
const DEFAULT_SIZE = 3;
const KEY = 'resnet-atlas.notes-size';

/** What the speaker reads, as large as the speaker wants it. With the focus in it the arrow keys scroll. */
export function NotesPane({ sceneId, notes, words }: { sceneId: string; notes: string; words: SpeakerWords }) {
  const [size, setSize] = useState(readSize);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pane.current?.scrollTo(0, 0);
    scrollTo(0, 0); // on a phone it is the page that scrolls
  }, [sceneId]);
  const choose = (next: number) => {
    setSize(next);
    keepSize(next);
  };
  return (
    <section className="speaker-notes" aria-label={words.notes}>
      <div className="speaker-notes-head">
        <p className="speaker-label">{words.notes}</p>
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={words.smaller}
          title={words.smaller}
          disabled={size === 0}
          onClick={() => choose(size - 1)}
        >
          <MinusIcon />
        </button>
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={words.larger}
          title={words.larger}
          disabled={size === SIZES.length - 1}
          onClick={() => choose(size + 1)}
        >
          <PlusIcon />
        </button>
      </div>
      {/* A region that scrolls has to be reached with keys. */}
      <div
        ref={pane}
        className="speaker-notes-text"
        role="region"
        aria-label={words.notes}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        style={{ fontSize: `${SIZES[size]}rem` }}
        onKeyDown={keepArrows}
      >
        {notes.trim() === '' ? <p className="speaker-none">{words.noNotes}</p> : <Markdown source={notes} />}
      </div>
    </section>
  );
}

function keepArrows(event: KeyboardEvent) {
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') event.stopPropagation();
}

function readSize(): number {
  try {
    const size = Number(localStorage.getItem(KEY) ?? DEFAULT_SIZE);
    return SIZES[size] === undefined ? DEFAULT_SIZE : size;
  } catch {
    return DEFAULT_SIZE;
  }
}

function keepSize(size: number): void {
  try {
    localStorage.setItem(KEY, String(size));
  } catch {
    // It holds until the window is closed.
  }
}
