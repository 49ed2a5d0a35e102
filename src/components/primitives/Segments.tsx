import { useId } from 'react';
import './controls.css';

interface Props<T extends string> {
  label: string;
  value: T;
  choices: readonly { value: T; label: string; title?: string | undefined }[];
  disabled?: boolean;
  describedBy?: string | undefined;
  onChange: (value: T) => void;
}

/** A few choices side by side: native radio buttons, so keys and announcements are the browser's. */
export function Segments<T extends string>({
  label,
  value,
  choices,
  disabled = false,
  describedBy,
  onChange,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset className="segments" aria-label={label} aria-describedby={describedBy}>
      {choices.map((choice) => (
        <label key={choice.value} title={choice.title}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={disabled}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
