import { useState } from 'react';
import type { Scene } from '../../../state/deck/deck';
import { sceneLink, sceneState } from '../../../state/deck/sceneLink';
import { choicesOf, type LockChoices, type LockPreset, locksOf } from '../../../state/lockRows';
import { DEFAULT_STATE } from '../../../state/viewState';
import { LockFields } from '../../primitives/sharing/LockFields';
import { useShareWords } from '../../primitives/sharing/useShareWords';

/** Which of the scene's controls can be used while it is shown, and by whoever opens its link. */
export function SceneLocks({ scene, onChange }: { scene: Scene; onChange: (link: string) => void }) {
  const words = useShareWords();
  const { state } = sceneState(scene.link, DEFAULT_STATE);
  const said = choicesOf(state, state.locks);
  const [isChoosing, setChoosing] = useState(said.preset === 'chosen'); // before anything is chosen, the link says nothing of it
  if (words === null) return null;
  const take = (preset: LockPreset, choices: LockChoices) => {
    setChoosing(preset === 'chosen');
    const link = sceneLink({ ...state, locks: locksOf(state, preset, choices) });
    if (link !== sceneLink(state)) onChange(link);
  };
  return (
    <LockFields
      opened={state}
      preset={said.preset === 'free' && isChoosing ? 'chosen' : said.preset}
      choices={said.preset === 'chosen' ? said.choices : {}}
      words={words}
      onPreset={(preset) => take(preset, {})}
      onChoices={(choices) => take('chosen', choices)}
    />
  );
}
