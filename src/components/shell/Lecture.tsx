import { Present } from '../present/Present';
import { deferred } from '../primitives/deferred';
import { ScenePaperContext } from '../present/handout/scenePaper';

const ScenePaper = deferred(() => import('./ScenePaper').then((m) => m.ScenePaper), <div aria-busy="true" />).Component;

/** The lecture, and what it cannot know by itself: how the scenes, which are of every view, look on paper. */
export function Lecture() {
  return (
    <ScenePaperContext value={ScenePaper}>
      <Present />
    </ScenePaperContext>
  );
}
