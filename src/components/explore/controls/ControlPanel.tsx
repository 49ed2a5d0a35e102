import { memo, useState } from 'react';
import { ARGUMENT_KEYS } from '../../../model/architecture/arguments/table';
import { useSelected } from '../../primitives/useStore';
import { useIsWide } from '../../primitives/useIsWide';
import { useHold } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { BlocksPerStage } from './BlocksPerStage';
import { BlockControls } from './BlockControls';
import { GroupControls } from './GroupControls';
import { InputControls } from './InputControls';
import { CompareSelect, ModelSelect } from './ModelSelect';
import './ControlPanel.css';

/** Every argument of the network. On a phone it opens from one line, so that the network comes first. */
export const ControlPanel = memo(function ControlPanel() {
  const spec = useSelected(({ state }) => state.spec);
  const { controls } = useMessages();
  const isWide = useIsWide();
  const [isOpen, setOpen] = useState(false);
  const hasArguments = !useHold(...ARGUMENT_KEYS).isHidden;
  if (useHold('network', 'compare').isHidden) return null;
  return (
    <aside className="control-panel" aria-label={controls.title}>
      <ModelSelect />
      <CompareSelect />
      {hasArguments && (
        <details
          className="control-details"
          open={isWide || isOpen}
          onToggle={(event) => !isWide && setOpen(event.currentTarget.open)}
        >
          <summary>{controls.open}</summary>
          <BlockControls.BlockType spec={spec} />
          <BlocksPerStage spec={spec} />
          <GroupControls spec={spec} />
          <BlockControls.Shortcut spec={spec} />
          <BlockControls.StrideOn spec={spec} />
          <BlockControls.Order spec={spec} />
          <InputControls spec={spec} />
        </details>
      )}
    </aside>
  );
});
