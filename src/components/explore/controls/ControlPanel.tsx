import { memo, useState } from 'react';
import { ARGUMENT_KEYS, FIELDS_IN_PANEL_ORDER } from '../../../model/architecture/arguments/table';
import { useSelected } from '../../primitives/useStore';
import { useIsWide } from '../../primitives/useIsWide';
import { useHold } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { ArgumentControl } from './ArgumentControl';
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
          {FIELDS_IN_PANEL_ORDER.map((field) => (
            <ArgumentControl key={field} field={field} spec={spec} />
          ))}
        </details>
      )}
    </aside>
  );
});
