import { useEffect } from 'react';
import { GROUPS_PARTS } from '../../state/groupsState';
import { WithGroupsWords } from '../network/groupsWords';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { useSelected } from '../primitives/useStore';
import { PARTS, waiting } from './parts';
import { PartsNavigation } from './PartsNavigation';
import './Groups.css';

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
