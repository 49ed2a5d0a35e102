import { useState } from 'react';
import { convolutionCall } from '../../../model/architecture/convolutionCall';
import { useSelected, useStore } from '../../primitives/useStore';
import { type CalculatorState, showing } from './calculatorState';

/** What was typed last, which need not be a convolution yet; outlives the panel, which another tab takes from the page. */
let lastTyped: CalculatorState | null = null;

/** The convolution of the page's state, in the words in which it was typed. */
export function useCalculator(): [CalculatorState, (next: CalculatorState) => void] {
  const store = useStore();
  const convolution = useSelected(({ state }) => state.explore.convolution);
  const [typed, setTyped] = useState(lastTyped);
  const isItsOwn = typed !== null && convolutionCall(typed.shown) === convolutionCall(convolution);
  const change = (next: CalculatorState) => {
    lastTyped = next;
    setTyped(next);
    store.changeIn('explore', { convolution: next.shown });
  };
  return [isItsOwn ? typed : showing(convolution), change];
}
