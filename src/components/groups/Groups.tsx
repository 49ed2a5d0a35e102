import { useEffect } from 'react';
import { GROUPS_PARTS } from '../../state/groupsState';
import { WithGroupsWords } from '../network/groupsWords';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { useSelected } from '../primitives/useStore';
import { useIsAlone } from './Alone';
import { PARTS, waiting } from './parts';
import { PartsNavigation } from './PartsNavigation';
import './Groups.css';

const PRELOAD_AFTER_MS = 2500;

/** From a normal convolution to ResNeXt, in five parts. */
export function Groups() {
  const part = useSelected(({ state }) => state.groups.part);
  const groups = useSelected(({ state }) => state.groups);
  const isEmbedded = useSelected(({ state }) => state.embed !== null); // then it is one part and stays it
  const isAlone = useIsAlone();
  const { frame } = useMessages().groups;
  const Part = PARTS[part].Component;
  useEffect(() => {
    if (isEmbedded) return;
    const timer = setTimeout(() => GROUPS_PARTS.forEach((id) => PARTS[id].preload()), PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isEmbedded]);
  return (
    <div className="groups">
      {!isEmbedded && <PartsNavigation />}
      <main id="main" className="groups-main" data-part={part} data-alone={isAlone ? '' : undefined} tabIndex={-1}>
        <PanelBoundary key={part} name={frame.parts[part]} resetKey={groups}>
          <WithGroupsWords waiting={waiting}>
            <Part />
          </WithGroupsWords>
        </PanelBoundary>
      </main>
    </div>
  );
}
