import { SLICES } from '../../src/state/slices/table';
import type { ViewState } from '../../src/state/viewState';

/** A state as one text a field, whatever the shape in which the code holds it; the keys are the link's. */
export type FlatState = Record<string, string>;

/** Every field of a state, those at their default included. */
export function flatState(state: ViewState): FlatState {
  return { ...Object.fromEntries(SLICES.flatMap(({ texts }) => texts(state))), embed: state.embed ?? '' };
}

/** The fields that differ. */
export function departures(state: FlatState, from: FlatState): FlatState {
  return Object.fromEntries(Object.entries(state).filter(([key, text]) => text !== from[key]));
}
