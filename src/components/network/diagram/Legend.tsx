import type { Orientation } from '../../../model/layout/orientation';
import { useMessages } from '../../primitives/messages';
import type { ShownNetwork } from '../shownNetwork';

const KINDS = ['identity', 'projection', 'padding', 'none'] as const;

/** Only the kinds of shortcut that are on screen, each with its line. */
export function Legend({ networks, orientation }: { networks: readonly ShownNetwork[]; orientation: Orientation }) {
  const { diagram } = useMessages();
  const shown = KINDS.filter((kind) => networks.some(({ figures }) => figures.shortcuts[kind] > 0));
  return (
    <ul className="legend">
      {shown.map((kind) => (
        <li key={kind}>
          {kind !== 'none' && (
            <svg width="26" height="10" aria-hidden="true" data-stage={0} className="shortcut">
              <path d="M1 5h24" className="shortcut-line" data-line={kind} />
            </svg>
          )}
          {diagram.legend[kind]}
        </li>
      ))}
      <li>{orientation === 'right' ? diagram.legend.scales : diagram.legend.scalesDown}</li>
      <li className="legend-hint">{diagram.hint}</li>
    </ul>
  );
}
