import type { Account } from '../../../model/figures/costAccount';
import { useMessages } from '../../primitives/messages';
import { type Axis, stackedBar } from './barGeometry';

interface Props {
  account: Account | null;
  axis: Axis;
  /** Whether kinds stand on the segments that have room for them; on the thin second bar nothing has. */
  isLabelled?: boolean;
}

/** Colour says the stage, as everywhere; the pattern says the kind. */
export function Bar({ account, axis, isLabelled = false }: Props) {
  const { costs } = useMessages();
  return (
    <span className="cost-bar" data-thin={isLabelled ? undefined : ''}>
      {account !== null &&
        stackedBar(account, axis).map(({ kind, start, width }) => (
          <span key={kind} className="cost-part" data-kind={kind} style={{ left: `${start}%`, width: `${width}%` }}>
            {isLabelled && <b>{costs.kinds[kind]}</b>}
          </span>
        ))}
    </span>
  );
}
