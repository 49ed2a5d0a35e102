import { useEffect } from 'react';
import { GROUPS_PARTS, type GroupsPart } from '../../state/groupsState';
import { WithGroupsWords } from '../network/groupsWords';
import { deferred } from '../primitives/deferred';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { useSelected } from '../primitives/useStore';
import { PartsNavigation } from './PartsNavigation';
import './Groups.css';

const waiting = <div className="part-space" aria-busy="true" />;
const PARTS: Record<GroupsPart, ReturnType<typeof deferred<object>>> = {
  slider: deferred(() => import('./slider/SliderPart').then((m) => m.SliderPart), waiting),
  resnext: deferred(() => import('./resnext/ResNeXtPart').then((m) => m.ResNeXtPart), waiting),
  cost: deferred(() => import('./cost/CostPart').then((m) => m.CostPart), waiting),
  network: deferred(() => import('./network/NetworkPart').then((m) => m.NetworkPart), waiting),
  shortcuts: deferred(() => import('./shortcuts/ShortcutsPart').then((m) => m.ShortcutsPart), waiting),
};
const PRELOAD_AFTER_MS = 2500;

/** From a normal convolution to ResNeXt, in five parts. */
export function Groups() {
  const part = useSelected(({ state }) => state.groups.part);
  const groups = useSelected(({ state }) => state.groups);
  const { frame } = useMessages().groups;
  const Part = PARTS[part].Component;
  useEffect(() => {
    const timer = setTimeout(() => GROUPS_PARTS.forEach((id) => PARTS[id].preload()), PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="groups">
      <PartsNavigation />
      <main id="main" className="groups-main" data-part={part} tabIndex={-1}>
        <PanelBoundary key={part} name={frame.parts[part]} resetKey={groups}>
          <WithGroupsWords waiting={waiting}><Part /></WithGroupsWords>
        </PanelBoundary>
      </main>
    </div>
  );
}
