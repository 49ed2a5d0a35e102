import type { Messages } from '../../en';
import { cost } from './cost';
import { frame } from './frame';
import { network } from './network';
import { resnext } from './resnext';
import { shortcuts } from './shortcuts';
import { slider } from './slider';

export const groups: Messages['groups'] = { frame, slider, resnext, cost, network, shortcuts };
