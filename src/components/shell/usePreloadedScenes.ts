import { useEffect } from 'react';
import { sceneState } from '../../state/deck/sceneLink';
import { useDeck } from '../present/lecture';
import { useLanguage } from '../primitives/messages';
import { useViews } from '../primitives/view';

/** The scene on the wall comes first. */
const AFTER_MS = 800;

/** What the scenes of the lecture need comes while the first of them is looked at. */
export function usePreloadedScenes(): void {
  const shown = useDeck();
  const lang = useLanguage();
  const views = useViews();
  const scenes = shown?.deck.scenes;
  useEffect(() => {
    const timer = setTimeout(
      () =>
        scenes?.forEach(({ link }) => {
          const { state } = sceneState(link, { lang, theme: 'projector' });
          void Promise.resolve(views[state.view].preload(state)).catch(() => undefined);
        }),
      AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [scenes, lang, views]);
}
