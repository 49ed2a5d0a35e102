import { useState } from 'react';
import { useSnapshot } from '../../primitives/useStore';
import { useIsWide } from '../../primitives/useIsWide';
import { useMessages } from '../../primitives/messages';
import { BlocksPerStage } from './BlocksPerStage';
import { BlockControls } from './BlockControls';
import { GroupControls } from './GroupControls';
import { HistoryButtons } from './HistoryButtons';
import { InputControls } from './InputControls';
import { ModelSelect } from './ModelSelect';
import './ControlPanel.css';

/** Every argument of the network. On a phone it opens from one line, so that the network comes first. */
export function ControlPanel() {
  const { state } = useSnapshot();
  const { controls } = useMessages();
  const isWide = useIsWide();
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className="control-panel" aria-label={controls.title}>
      <ModelSelect />
      <HistoryButtons />
      <details className="control-details" open={isWide || isOpen} onToggle={(event) => !isWide && setOpen(event.currentTarget.open)}>
        <summary>{controls.open}</summary>
        <BlockControls.BlockType spec={state.spec} />
        <BlocksPerStage spec={state.spec} />
        <GroupControls spec={state.spec} />
        <BlockControls.Shortcut spec={state.spec} />
        <BlockControls.StrideOn spec={state.spec} />
        <BlockControls.Order spec={state.spec} />
        <InputControls spec={state.spec} />
      </details>
    </aside>
  );
}
