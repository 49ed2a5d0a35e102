import { useEffect, useState } from 'react';
import type { PresentWords } from '../../../content/en/present';
import type { Deck } from '../../../state/deck/deck';
import { readDeckLink } from '../../../state/deck/deckLink';
import type { ReadDeck } from '../../../state/deck/deckProblems';
import { NOT_PRESENTING } from '../../../state/slices/present';
import { useStore } from '../../primitives/useStore';
import { openDeck, refusalText } from './opening';

/** A lecture that came with the link: nothing of one's own is lost before it is opened. */
export function LinkOffer({ text, words }: { text: string; words: PresentWords }) {
  const store = useStore();
  const [read, setRead] = useState<ReadDeck<Deck> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readDeckLink(text).then((result) => isCurrent && setRead(result));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (read === null) return null;
  const putAside = () => store.changeIn('present', NOT_PRESENTING);
  const open = () => {
    openDeck(read, words);
    putAside();
  };
  return (
    <div className="present-offer" role="status">
      <p>
        {read.ok
          ? words.cameWithLink(read.deck.title || words.untitled, read.deck.scenes.length)
          : refusalText(read.refusal, words)}
      </p>
      {read.ok && (
        <button type="button" className="button button-primary" onClick={open}>
          {words.openIt}
        </button>
      )}
      <button type="button" className="button" onClick={putAside}>
        {words.putAside}
      </button>
    </div>
  );
}
