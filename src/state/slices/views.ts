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
