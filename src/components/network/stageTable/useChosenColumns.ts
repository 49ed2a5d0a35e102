import { useState } from 'react';
import type { ModelId } from '../../../model/architecture/catalogue';
import { PAPER_COLUMNS } from './columns';

/** Kept while the page is open: the panel goes when another tab is chosen, the choice should not. */
let kept = PAPER_COLUMNS;

/** As last chosen in the table, or the paper's. */
export const chosenColumns = (): readonly ModelId[] => kept;

export function useChosenColumns(): [readonly ModelId[], (chosen: readonly ModelId[]) => void] {
  const [chosen, setChosen] = useState(() => kept);
  const choose = (next: readonly ModelId[]) => {
    kept = next;
    setChosen(next);
  };
  return [chosen, choose];
}
