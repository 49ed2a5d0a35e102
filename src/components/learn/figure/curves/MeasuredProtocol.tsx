import type { Measured } from '../../../../model/measured/degradation';
import { useMessages } from '../../../primitives/messages';

/** How the numbers above were made. */
export function MeasuredProtocol({ protocol, seeds }: { protocol: Measured['protocol']; seeds: number }) {
  const words = useMessages().learn.measured;
  return <p className="measured-protocol">{words.protocol(protocol, seeds)} <code>{protocol.command}</code></p>;
}
