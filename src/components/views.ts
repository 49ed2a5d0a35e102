import { explore } from './explore/view';
import { groups } from './groups/view';
import { learn } from './learn/view';
import { present } from './present/view';
import type { Views } from './primitives/view';

/** The registry: each view under its id, in the navigation's order. */
export const VIEWS = { learn, explore, groups, present } satisfies Views;
