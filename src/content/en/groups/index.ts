import { cost } from './cost';
import { network } from './network';
import { resnext } from './resnext';
import { shortcuts } from './shortcuts';
import { slider } from './slider';

/** Words of the Groups view, a file a part; its frame's are in the first download. */
export const groups = { slider, resnext, cost, network, shortcuts };

export type GroupsWords = typeof groups;
