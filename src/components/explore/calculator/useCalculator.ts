import { useState } from 'react';
import { type CalculatorState, showing } from './calculatorState';
import { PRESETS } from './presets';

/** Outlives the panel, which another tab takes from the page; a fresh page opens with the preset. */
let remembered = showing(PRESETS.resnext);

export function useCalculator(): [CalculatorState, (next: CalculatorState) => void] {
  const [state, setState] = useState(remembered);
  const change = (next: CalculatorState) => {
    remembered = next;
    setState(next);
  };
  return [state, change];
}
