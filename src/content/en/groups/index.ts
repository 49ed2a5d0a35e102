import { cost } from './cost';
import { frame } from './frame';
import { network } from './network';
import { resnext } from './resnext';
import { shortcuts } from './shortcuts';
import { slider } from './slider';

/** Words of the Groups view, a file a part. */
export const groups = { frame, slider, resnext, cost, network, shortcuts };
