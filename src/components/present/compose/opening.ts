import type { PresentWords } from '../../../content/en/present';
import type { Deck } from '../../../state/deck/deck';
import type { DeckRefusal, DeckRepair, ReadDeck } from '../../../state/deck/deckProblems';
import { deckStore } from '../kept';
import type { Said } from './said';

/** Opens what was read, or says why not; what was there before can be brought back. */
export function openDeck(read: ReadDeck<Deck>, words: PresentWords): Said {
  if (!read.ok) return { text: `${refusalText(read.refusal, words)} ${words.notOpened}`, isProblem: true };
  deckStore.edit(read.deck);
  const text = words.opened(read.deck.title || words.untitled);
  return read.repairs.length === 0
    ? { text, canTakeBack: true }
    : {
        text: `${text} ${words.openedWith}`,
        repairs: read.repairs.map((repair) => repairText(repair, words)),
        canTakeBack: true,
      };
}

export function refusalText(refusal: DeckRefusal, { problems }: PresentWords): string {
  const say = problems.refusals[refusal.code] as (refusal: DeckRefusal) => string; // the table pairs each code with its own sentence
  return say(refusal);
}

function repairText(repair: DeckRepair, { problems }: PresentWords): string {
  const say = problems.repairs[repair.code] as (repair: DeckRepair) => string; // as above
  return say(repair);
}
