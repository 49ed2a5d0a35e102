import type { Messages } from '../en';
import { code } from './code';
import { controls } from './controls';
import { costs } from './costs';
import { diagram } from './diagram';
import { frame } from './groups/frame';
import { inspector } from './inspector';
import { learn } from './learn';
import { shell } from './shell';
import { stageTable } from './stageTable';
import { workbench } from './workbench';

export const zhCN: Messages = {
  shell,
  controls,
  workbench,
  diagram,
  inspector,
  stageTable,
  costs,
  code,
  groups: { frame },
  learn,
};
