import { type ChangeEvent, useRef, useSyncExternalStore } from 'react';
import type { PresentWords } from '../../../content/en/present';
import { type Deck, DECK_LIMITS, EMPTY_DECK, plannedMinutes } from '../../../state/deck/deck';
import { renameDeck } from '../../../state/deck/deckEdits';
import { readDeckFile, writeDeckFile } from '../../../state/deck/deckFile';
import { writeDeckLink } from '../../../state/deck/deckLink';
import { NOT_PRESENTING } from '../../../state/slices/present';
import { writeUrl } from '../../../state/urlCodec';
import { PlayIcon, RedoIcon, UndoIcon } from '../../primitives/icons';
import { copyText } from '../../primitives/useCopy';
import { saveFile } from '../../primitives/saveFile';
import { useStore } from '../../primitives/useStore';
import { HandoutButton } from '../handout/HandoutButton';
import { deckStore } from '../kept';
import { useReadyLecture } from '../lecture';
import { SpeakerButton } from '../speaker/SpeakerButton';
import type { SceneActions } from './Composer';
import { openDeck } from './opening';
import type { Said } from './said';

interface Props {
  deck: Deck;
  words: PresentWords;
  edit: SceneActions['edit'];
  say: (said: Said) => void;
  onStart: () => void;
}

/** The lecture as a whole: its title, its file, its link, and the show. */
export function Toolbar({ deck, words, edit, say, onStart }: Props) {
  const planned = plannedMinutes(deck);
  return (
    <div className="present-bar">
      <input
        className="present-title"
        aria-label={words.lectureTitle}
        placeholder={words.untitled}
        value={deck.title}
        maxLength={DECK_LIMITS.title}
        onChange={(event) => edit((before) => renameDeck(before, event.target.value), 'deck title')}
      />
      <span className="present-count">
        {[words.count(deck.scenes.length), ...(planned === 0 ? [] : [words.planned(planned)])].join(' · ')}
      </span>
      <div className="present-tools">
        <History words={words} />
        <Files deck={deck} words={words} say={say} />
        <HandoutButton deck={deck} />
        <SpeakerButton disabled={deck.scenes.length === 0} />
        <button type="button" className="button button-primary" disabled={deck.scenes.length === 0} onClick={onStart}>
          <PlayIcon />
          {words.start}
        </button>
      </div>
    </div>
  );
}

function History({ words }: { words: PresentWords }) {
  const { canUndo, canRedo } = useSyncExternalStore(deckStore.subscribe, deckStore.get);
  return (
    <>
      <button
        type="button"
        className="button button-plain button-icon"
        disabled={!canUndo}
        aria-label={words.undo}
        title={words.undo}
        onClick={() => deckStore.undo()}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className="button button-plain button-icon"
        disabled={!canRedo}
        aria-label={words.redo}
        title={words.redo}
        onClick={() => deckStore.redo()}
      >
        <RedoIcon />
      </button>
    </>
  );
}

function Files({ deck, words, say }: Pick<Props, 'deck' | 'words' | 'say'>) {
  const picker = useRef<HTMLInputElement>(null);
  const ready = useReadyLecture();
  const copyLink = useDeckLink(deck, words, say);
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = ''; // the same file can be opened again
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
    say(text === null ? { text: words.unreadable, isProblem: true } : openDeck(readDeckFile(text), words));
  };
  const replaceBy = (other: Deck) => say(openDeck({ ok: true, deck: other, repairs: [] }, words));
  return (
    <>
      <button type="button" className="button button-plain" onClick={() => replaceBy(EMPTY_DECK)}>
        {words.empty}
      </button>
      <button
        type="button"
        className="button button-plain"
        disabled={ready === null}
        onClick={() => ready !== null && replaceBy(ready)}
      >
        {words.ready}
      </button>
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {words.open}
      </button>
      <input ref={picker} type="file" accept=".json,application/json" hidden onChange={(event) => void open(event)} />
      <button
        type="button"
        className="button"
        onClick={() => saveFile(new Blob([writeDeckFile(deck)], { type: 'application/json' }), fileName(deck))}
      >
        {words.save}
      </button>
      <button type="button" className="button" onClick={() => void copyLink()}>
        {words.copyLink}
      </button>
    </>
  );
}

/** Copies a link that holds the whole lecture, where it fits into one. */
function useDeckLink(deck: Deck, words: PresentWords, say: Props['say']) {
  const store = useStore();
  return async () => {
    const text = await writeDeckLink(deck).catch(() => null);
    if (text === null) return say({ text: words.linkTooLong, isProblem: true });
    const query = writeUrl({ ...store.get().state, present: { ...NOT_PRESENTING, deck: text } });
    const copied = await copyText(`${location.origin}${location.pathname}?${query}`);
    say(copied === true ? { text: words.linkCopied } : { text: words.copyFailed, isProblem: true });
  };
}

function fileName({ title }: Deck): string {
  const name = title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'lecture' : name}.deck.json`;
}
