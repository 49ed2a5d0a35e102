import { VIEW_SLICES } from './views';

export type ViewId = keyof typeof VIEW_SLICES;
// The keys of an object that is written out are its own.
export const VIEW_IDS = Object.keys(VIEW_SLICES) as ViewId[];
/** The finished ones; a link opens the others too. */
export const NAVIGATION: readonly ViewId[] = VIEW_IDS.filter((id) => VIEW_SLICES[id].isInNavigation);
