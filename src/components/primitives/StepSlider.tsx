import { nearestChoice } from '../../model/architecture/convolution';
import './controls.css';

interface Props {
  id?: string | undefined;
  label: string;
  value: number;
  /** The values it stops at, ascending. A value in between shows at the nearest stop. */
  stops: readonly number[];
  disabled?: boolean;
  describedBy?: string | undefined;
  valueText?: string | undefined;
  onChange: (value: number) => void;
}

/** A native slider that stops only at valid values, however unevenly they lie. */
export function StepSlider({ id, label, value, stops, disabled = false, describedBy, valueText, onChange }: Props) {
  const index = stops.indexOf(nearestChoice(value, stops));
  return (
    <input
      id={id}
      className="slider"
      type="range"
      aria-label={label}
      aria-valuetext={valueText ?? String(value)}
      aria-describedby={describedBy}
      min={0}
      max={stops.length - 1}
      step={1}
      value={index}
      disabled={disabled}
      onChange={(event) => onChange(stops[Number(event.target.value)] ?? value)}
    />
  );
}
