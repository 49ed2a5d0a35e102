import { StepSlider } from '../../../primitives/StepSlider';
import { asIs } from './numbers';

interface Props {
  label: string;
  /** What the number does, as it is written: x + 1.5. Else the number alone. */
  shown?: string;
  value: number;
  stops: readonly number[];
  onChange: (value: number) => void;
}

/** A slider between its name and its number. */
export function Slider({ label, value, shown = asIs(value), stops, onChange }: Props) {
  return (
    <div className="figure-slider">
      <span aria-hidden="true">{label}</span>
      <StepSlider label={label} value={value} stops={stops} valueText={asIs(value)} onChange={onChange} />
      <span className="figure-slider-value" aria-hidden="true">
        {shown}
      </span>
    </div>
  );
}
