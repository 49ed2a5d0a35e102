import type { CostKind } from '../../../model/figures/layerFigures';
import { useMessages } from '../../primitives/messages';

/** What the patterns mean, for both charts. */
export function Legend({ kinds }: { kinds: readonly CostKind[] }) {
  const { costs } = useMessages();
  return (
    <ul className="cost-legend" aria-label={costs.kindsLabel} data-stage={0}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="cost-swatch" data-kind={kind} aria-hidden="true" />
          {costs.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
