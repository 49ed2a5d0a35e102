import { deferred } from '../primitives/deferred';

/** Views that come when they are opened; Explore is the first page's. */
export const Learn = deferred(() => import('../learn/Learn').then((m) => m.Learn));
export const Groups = deferred(() => import('../groups/Groups').then((m) => m.Groups));
