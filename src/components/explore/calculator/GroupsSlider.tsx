import { canBeDepthwise, commonDivisors, type ConvolutionArguments } from '../../../model/architecture/convolution';
import { formatCount } from '../../primitives/format';
import { StepSlider } from '../../primitives/StepSlider';
import { useCalculatorWords } from './useCalculatorWords';

interface Props {
  channels: Pick<ConvolutionArguments, 'inChannels' | 'outChannels'>;
  value: number;
  onChange: (groups: number) => void;
}

/** Stops only at the groups that the channels allow, from a normal to a depthwise convolution. */
export function GroupsSlider({ channels, value, onChange }: Props) {
  const calculator = useCalculatorWords();
  const divisors = commonDivisors(channels.inChannels, channels.outChannels);
  const most = divisors.at(-1)!; // 1 divides everything
  return (
    <div className="calc-slider">
      <StepSlider
        label={calculator.groupsSlider}
        value={value}
        stops={divisors}
        disabled={most === 1}
        valueText={calculator.groupCount(value)}
        onChange={onChange}
      />
      <div className="calc-slider-ends" aria-hidden="true">
        <span>1 · {calculator.normal}</span>
        {most > 1 && (
          <span>{canBeDepthwise(channels) ? `${formatCount(most)} · ${calculator.depthwise}` : formatCount(most)}</span>
        )}
      </div>
    </div>
  );
}
