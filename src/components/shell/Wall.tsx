import type { ReactNode } from 'react';
import { ScenePaperContext } from '../present/handout/scenePaper';
import { Show } from '../present/show/Show';
import { deferred } from '../primitives/deferred';
import { usePreloadedScenes } from './usePreloadedScenes';

const ScenePaper = deferred(() => import('./ScenePaper').then((m) => m.ScenePaper), <div aria-busy="true" />).Component;

/** A lecture on show; for the speaker's window, how scenes of every view look in a still picture. */
export function Wall({ children }: { children: ReactNode }) {
  usePreloadedScenes();
  return (
    <ScenePaperContext value={ScenePaper}>
      <Show>{children}</Show>
    </ScenePaperContext>
  );
}
