import { BLOCK_TYPES, SHORTCUT_OPTIONS } from '../../../model/architecture/choices';
import { Held } from '../../primitives/Held';
import { useMessages } from '../../primitives/messages';
import { Segments } from '../../primitives/Segments';
import { useSelected, useStore } from '../../primitives/useStore';
import './WallControls.css';

/** Numbers of groups to turn to before a class; any other is in Explore. */
const GROUP_CHOICES = [1, 2, 4, 8, 16, 32];

/** What a lecture changes most, in one line: the block, its groups, the shortcut. */
export function WallControls() {
  const store = useStore();
  const { block, groups, width_per_group: width, shortcut } = useSelected(({ state }) => state.spec);
  const { controls } = useMessages();
  const isBasic = block === 'basic';
  const shownGroups = [...new Set([...GROUP_CHOICES, groups])].toSorted((a, b) => a - b);
  return (
    <div className="wall-controls">
      <Held names="block">
        <Segments
          label={controls.names.block}
          value={block}
          choices={BLOCK_TYPES.map((value) => ({ value, label: controls.values.block[value] }))}
          onChange={(chosen) => store.changeSpec({ block: chosen })}
        />
      </Held>
      <Held names="groups">
        <label className="wall-number">
          {controls.names.groups}
          <select
            className="select"
            value={groups}
            disabled={isBasic}
            onChange={(event) => store.changeSpec({ groups: Number(event.target.value) })}
          >
            {shownGroups.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
          {!isBasic && <span className="wall-width">×{width}d</span>}
        </label>
      </Held>
      <Held names="shortcut">
        <div className="wall-shortcut">
          <span aria-hidden="true">{controls.names.shortcut}</span>
          <Segments
            label={controls.names.shortcut}
            value={shortcut}
            choices={SHORTCUT_OPTIONS.map((value) => ({
              value,
              label: controls.values.shortcut[value],
              title: controls.hints.shortcut[value],
            }))}
            onChange={(chosen) => store.changeSpec({ shortcut: chosen })}
          />
        </div>
      </Held>
    </div>
  );
}
