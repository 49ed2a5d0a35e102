import type { GroupsPart } from '../../state/groupsState';
import type { Language } from '../../state/viewState';
import { preloadGroupsWords } from '../network/groupsWords';
import { deferred } from '../primitives/deferred';
import './Groups.css';

export const waiting = <div className="part-space" aria-busy="true" />;
export const PARTS: Record<GroupsPart, ReturnType<typeof deferred<object>>> = {
  slider: deferred(() => import('./slider/SliderPart').then((m) => m.SliderPart), waiting),
  resnext: deferred(() => import('./resnext/ResNeXtPart').then((m) => m.ResNeXtPart), waiting),
  cost: deferred(() => import('./cost/CostPart').then((m) => m.CostPart), waiting),
  network: deferred(() => import('./network/NetworkPart').then((m) => m.NetworkPart), waiting),
  shortcuts: deferred(() => import('./shortcuts/ShortcutsPart').then((m) => m.ShortcutsPart), waiting),
};

/** Fetches a part before it is shown. */
export function preloadPart(part: GroupsPart, lang: Language): void {
  PARTS[part].preload();
  preloadGroupsWords(lang);
}
