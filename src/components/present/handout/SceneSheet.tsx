import { useMemo } from 'react';
import type { Scene } from '../../../state/deck/deck';
import { sceneState } from '../../../state/deck/sceneLink';
import { Store } from '../../../state/store';
import { Markdown } from '../../primitives/markdown/Markdown';
import { useLanguage } from '../../primitives/messages';
import { ScenePaper } from '../../primitives/ScenePaper';
import { StoreProvider } from '../../primitives/useStore';
import type { HandoutChoice } from './handoutChoice';
import { SceneLink } from './SceneLink';

interface Props {
  scene: Scene;
  /** From 1. */
  number: number;
  kind: HandoutChoice['kind'];
  /** Of the code that opens the scene. */
  code: string;
}

/** More lines than a page has; what does not fit is cut off. */
const LINES = Array.from({ length: 24 }, (_, i) => i);

/** One scene on paper. Its picture is drawn by the app from the scene's own state, as on the wall. */
export function SceneSheet({ scene, number, kind, code }: Props) {
  const lang = useLanguage();
  const state = useMemo(() => sceneState(scene.link, { lang, theme: 'light' }).state, [scene.link, lang]);
  const store = useMemo(() => new Store(state), [state]);
  return (
    <article className="scene-sheet" data-scene={scene.id}>
      <h2>
        <span>{number}</span> {scene.title}
      </h2>
      <div className="scene-pictures">
        <StoreProvider store={store}>
          <ScenePaper />
        </StoreProvider>
      </div>
      <div className="scene-below">
        {kind === 'notes' ? (
          <div className="scene-words">
            <Markdown source={scene.notes} />
          </div>
        ) : (
          <div className="scene-lines">
            {LINES.map((line) => (
              <span key={line} />
            ))}
          </div>
        )}
        <SceneLink state={state} label={code} />
      </div>
    </article>
  );
}
