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

/** All words of the interface. Other languages are typed from this one, so a missing key does not compile. */
export const en = {
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

export type Messages = typeof en;
