import type { GroupsPart } from '../../../state/groupsState';
import { WithGroupsWords } from '../../network/groupsWords';
import { deferred } from '../../primitives/deferred';
import { useSelected } from '../../primitives/useStore';
import '../Groups.css';

const waiting = <div aria-busy="true" />;
const PICTURES: Record<GroupsPart, ReturnType<typeof deferred<object>>> = {
  slider: deferred(() => import('./SliderPaper').then((m) => m.SliderPaper), waiting),
  resnext: deferred(() => import('./ResNeXtPaper').then((m) => m.ResNeXtPaper), waiting),
  cost: deferred(() => import('./CostPaper').then((m) => m.CostPaper), waiting),
  network: deferred(() => import('./NetworkPaper').then((m) => m.NetworkPaper), waiting),
  shortcuts: deferred(() => import('./ShortcutsPaper').then((m) => m.ShortcutsPaper), waiting),
};

/** What a part of Groups shows, to be printed: its first picture. */
export function GroupsPaper() {
  const part = useSelected(({ state }) => state.groups.part);
  const Picture = PICTURES[part].Component;
  return (
    <WithGroupsWords waiting={waiting}>
      <Picture />
    </WithGroupsWords>
  );
}
