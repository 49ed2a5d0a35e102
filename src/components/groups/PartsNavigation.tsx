import { useEffect, useRef } from 'react';
import { GROUPS_PARTS } from '../../state/groupsState';
import { writeUrl } from '../../state/urlCodec';
import { useHold } from '../primitives/Held';
import { useMessages } from '../primitives/messages';
import { UndoRedo } from '../primitives/UndoRedo';
import { useSelected, useStore } from '../primitives/useStore';

/** The parts in the order in which they are read, each a link. */
export function PartsNavigation() {
  const store = useStore();
  const state = useSelected((snapshot) => snapshot.state);
  const { isHidden, isFree } = useHold('part');
  const { frame } = useMessages().groups;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (current != null) list.current?.scrollTo({ left: current.offsetLeft - current.offsetWidth / 2 }); // a phone's list scrolls sideways
  }, [state.groups.part]);
  if (isHidden) return null;
  return (
    <nav className="parts-navigation" aria-label={frame.partsLabel}>
      <ol ref={list}>
        {GROUPS_PARTS.map(
          (part, i) =>
            (isFree || part === state.groups.part) && (
              <li key={part}>
                <a
                  href={`?${writeUrl({ ...state, groups: { ...state.groups, part } })}`}
                  aria-current={part === state.groups.part ? 'step' : undefined}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    store.changeIn('groups', { part });
                  }}
                >
                  <span className="part-number">{i + 1}</span> {frame.parts[part]}
                </a>
              </li>
            ),
        )}
      </ol>
      <span className="parts-history">
        <UndoRedo />
      </span>
    </nav>
  );
}
