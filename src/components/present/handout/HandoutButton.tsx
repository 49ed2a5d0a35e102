import { useState } from 'react';
import type { HandoutWords } from '../../../content/en/handout';
import type { Deck } from '../../../state/deck/deck';
import { usePaperWords } from '../../primitives/paper/usePaperWords';
import { Popover } from '../../primitives/Popover';
import { Segments } from '../../primitives/Segments';
import { Handout } from './Handout';
import { HANDOUT_KINDS, type HandoutChoice, SCENES_PER_PAGE } from './handoutChoice';
import './HandoutButton.css';

/** The lecture on paper: chosen in a panel, drawn, printed. */
export function HandoutButton({ deck }: { deck: Deck }) {
  const words = usePaperWords();
  const [choice, choose] = useState<HandoutChoice>({ kind: 'notes', perPage: 2 });
  const [isPrinting, setPrinting] = useState(false);
  if (words === null || deck.scenes.length === 0) return null;
  return (
    <>
      <Popover label={words.button} buttonClass="button" className="handout-panel">
        {(close) => (
          <Choices
            words={words}
            choice={choice}
            onChoose={choose}
            onPrint={() => {
              close();
              setPrinting(true);
            }}
          />
        )}
      </Popover>
      {isPrinting && <Handout deck={deck} choice={choice} words={words} onDone={() => setPrinting(false)} />}
    </>
  );
}

interface ChoicesProps {
  words: HandoutWords;
  choice: HandoutChoice;
  onChoose: (choice: HandoutChoice) => void;
  onPrint: () => void;
}

function Choices({ words, choice, onChoose, onPrint }: ChoicesProps) {
  const counts = SCENES_PER_PAGE.map((count) => ({ value: String(count), label: String(count) }));
  return (
    <div role="group" aria-label={words.title}>
      <p aria-hidden="true">{words.kind}</p>
      <Segments
        label={words.kind}
        value={choice.kind}
        choices={HANDOUT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => onChoose({ ...choice, kind })}
      />
      <p aria-hidden="true">{words.perPage}</p>
      <Segments
        label={words.perPage}
        value={String(choice.perPage)}
        choices={counts}
        onChange={(count) =>
          onChoose({ ...choice, perPage: SCENES_PER_PAGE.find((one) => String(one) === count) ?? choice.perPage })
        }
      />
      <p className="handout-hint">{words.hint}</p>
      <button type="button" className="button button-primary" onClick={onPrint}>
        {words.print}
      </button>
    </div>
  );
}
