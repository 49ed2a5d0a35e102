import { memo, useEffect } from 'react';
import { useSelected } from '../primitives/useStore';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { ControlPanel } from './controls/ControlPanel';
import { useDerive } from '../network/useDerive';
import { preloadPicture, Workbench } from './Workbench';
import { WaitingDiagram } from './WaitingDiagram';
import './Explore.css';

/** Three panes: the network's arguments, the network, the selected block. */
export const Explore = memo(function Explore() {
  const spec = useSelected(({ state }) => state.spec);
  const { controls, shell } = useMessages();
  const derive = useDerive();
  useEffect(preloadPicture, []);
  return (
    <div className="explore">
      <PanelBoundary name={controls.title} resetKey={spec}>
        <ControlPanel />
      </PanelBoundary>
      {derive === null ? <WaitingDiagram label={shell.loading} /> : <Workbench derive={derive} />}
    </div>
  );
});
