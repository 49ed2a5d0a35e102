import type { ViewId } from '../../state/viewState';
import { type Deferred, deferred } from '../primitives/deferred';
import { useSelected } from '../primitives/useStore';

const waiting = <div aria-busy="true" />;
const Explore = deferred(() => import('../explore/paper/ExplorePaper').then((m) => m.ExplorePaper), waiting);
const PAPERS: Record<ViewId, Deferred<object>> = {
  explore: Explore,
  learn: deferred(() => import('../learn/paper/LessonPaper').then((m) => m.LessonPaper), waiting),
  groups: deferred(() => import('../groups/paper/GroupsPaper').then((m) => m.GroupsPaper), waiting),
  present: Explore, // a lecture is no scene of a lecture
};

/** What a state of the app shows, to be printed. */
export function ScenePaper() {
  const view = useSelected(({ state }) => state.view);
  const Paper = PAPERS[view].Component;
  return <Paper />;
}
