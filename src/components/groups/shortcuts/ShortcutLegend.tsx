import { useGroupsWords } from '../../network/groupsWords';

const KINDS = ['identity', 'projection', 'padding'] as const;

/** The three lines that a shortcut can be, and the mark of a change. All stand always, so that nothing moves. */
export function ShortcutLegend() {
  const { options } = useGroupsWords().shortcuts;
  return (
    <ul className="legend">
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg width="26" height="10" aria-hidden="true" data-stage={0} className="shortcut">
            <path d="M1 5h24" className="shortcut-line" data-line={kind} />
          </svg>
          {options.kinds[kind]}
        </li>
      ))}
      <li>
        <b aria-hidden="true">≠</b>
        {options.changed}
      </li>
    </ul>
  );
}
