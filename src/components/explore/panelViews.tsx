import type { Panel } from '../../state/viewState';
import type { ShownNetwork } from '../network/shownNetwork';
import { deferred, type Deferred } from '../primitives/deferred';

export interface PanelProps {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

export const panelSpace = <div className="panel-space" aria-busy="true" />;
/** What stands below the picture, each with code of its own. */
export const PANEL_VIEWS: Readonly<Record<Panel, Deferred<PanelProps>>> = {
  table: deferred(() => import('../network/stageTable/StageTable').then((m) => m.StageTable), panelSpace),
  costs: deferred(() => import('./costs/Costs').then((m) => m.Costs), panelSpace),
  calculator: deferred(() => import('./calculator/Calculator').then((m) => m.Calculator), panelSpace),
  code: deferred(() => import('./code/CodePanel').then((m) => m.CodePanel), panelSpace),
};
