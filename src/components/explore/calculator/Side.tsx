import type { ConvolutionArguments } from '../../../model/architecture/convolution';
import { Formula } from './Formula';
import { Wiring } from './Wiring';
import { useCalculatorWords } from './useCalculatorWords';

interface Props {
  convolution: ConvolutionArguments;
  kind: 'normal' | 'grouped';
  /** Whether the fields say something else by now. */
  isStale: boolean;
}

/** One of the two convolutions: its channels, its formula, its total. */
export function Side({ convolution, kind, isStale }: Props) {
  const calculator = useCalculatorWords();
  const { groups, inChannels } = convolution;
  const name =
    kind === 'normal'
      ? calculator.sides.normal
      : groups > 1 && groups === inChannels
        ? calculator.sides.depthwise
        : calculator.sides.grouped;
  return (
    <section className="calc-side" data-side={kind}>
      <h2>
        {name} <small>{calculator.groupCount(groups)}</small>{' '}
        {isStale && <small className="calc-stale">{calculator.lastValid}</small>}
      </h2>
      <Wiring convolution={convolution} isColoured={kind === 'grouped'} />
      <Formula convolution={convolution} kind={kind} />
    </section>
  );
}
