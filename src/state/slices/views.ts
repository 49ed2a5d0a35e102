import { exploreSlice } from './explore';
import { groupsSlice } from './groups';
import { learnSlice } from './learn';
import { presentSlice } from './present';

/** The views, in the navigation's order: what each has in the state, under its own name. */
export const VIEW_SLICES = {
  learn: learnSlice,
  explore: exploreSlice,
  groups: groupsSlice,
  present: presentSlice,
};

export type ViewId = keyof typeof VIEW_SLICES;
// The keys of an object that is written out here are its own.
export const VIEW_IDS = Object.keys(VIEW_SLICES) as ViewId[];
/** The finished ones; a link opens the others too. */
export const NAVIGATION: readonly ViewId[] = VIEW_IDS.filter((id) => VIEW_SLICES[id].isInNavigation);
