import type { Messages } from '../../../../content/en';
import type { SignalScales } from '../../../../model/execution/executionTypes';
import { size } from './numbers';

/** How large the signal is after the last layer, in words. */
export function endText(
  words: Messages['learn']['normalise']['signals'],
  { request: { layers }, plain, normalised }: SignalScales,
  hasBoth: boolean,
): string {
  const [without, withIt] = [size(plain[layers]!), size(normalised[layers]!)]; // one more than layers
  return hasBoth ? words.afterBoth(layers, without, withIt) : words.after(layers, without);
}
