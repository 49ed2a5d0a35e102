import { useEffect } from 'react';
import { useSnapshot } from '../primitives/useStore';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { ControlPanel } from './controls/ControlPanel';
import { useDerive } from './useDerive';
import { preloadWorkbench, Workbench } from './Workbench';
import { WaitingDiagram } from './WaitingDiagram';
import './Explore.css';

/** Three panes: the network's arguments, the network, the selected block. */
export function Explore() {
  const { state } = useSnapshot();
  const { controls, shell } = useMessages();
  const derive = useDerive();
  useEffect(preloadWorkbench, []);
  return (
    <div className="explore">
      <PanelBoundary name={controls.title} resetKey={state}>
        <ControlPanel />
      </PanelBoundary>
      {derive === null ? <WaitingDiagram label={shell.loading} /> : <Workbench derive={derive} />}
    </div>
  );
}
