import type { GroupsWords } from '../../en/groups';
import { cost } from './cost';
import { network } from './network';
import { resnext } from './resnext';
import { shortcuts } from './shortcuts';
import { slider } from './slider';

export const groups: GroupsWords = { slider, resnext, cost, network, shortcuts };
