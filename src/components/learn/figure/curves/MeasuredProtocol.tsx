import type { Measured } from '../../../../model/measured/degradation';
import { formatCount } from '../../../primitives/format';
import { useMessages } from '../../../primitives/messages';

/** How the numbers above were made. */
export function MeasuredProtocol({ protocol, seeds }: { protocol: Measured['protocol']; seeds: number }) {
  const { measured } = useMessages().learn;
  const { images, side, batch, learningRate, momentum, steps, backend, date, command } = protocol;
  const sentences = [
    measured.madeWith(backend, date),
    measured.data(formatCount(images), side, batch),
    measured.training(learningRate, momentum, steps),
    measured.seeds(seeds),
  ];
  return (
    <p className="measured-protocol">
      {sentences.join(measured.between)} <code>{command}</code>
    </p>
  );
}
