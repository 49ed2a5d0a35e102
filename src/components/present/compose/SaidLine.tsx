import type { PresentWords } from '../../../content/en/present';
import { deckStore } from '../kept';
import type { Said } from './said';

interface Props {
  said: Said | null;
  /** Stands there while nothing is said. */
  hint: string | null;
  words: PresentWords;
  onDone: () => void;
}

/** What the last action did, and the way back. */
export function SaidLine({ said, hint, words, onDone }: Props) {
  const takeBack = () => {
    deckStore.undo();
    onDone();
  };
  return (
    <div className="present-said" role="status" data-problem={said?.isProblem === true ? '' : undefined}>
      <p>
        {said?.text ?? hint}
        {said?.canTakeBack === true && (
          <button type="button" className="present-inline" onClick={takeBack}>
            {words.takeBack}
          </button>
        )}
      </p>
      {said?.repairs !== undefined && (
        <ul>
          {said.repairs.map((repair, i) => (
            <li key={i}>{repair}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
