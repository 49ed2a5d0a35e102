import { useState } from 'react';
import type { Range } from '../../model/architecture/ranges';
import './controls.css';

interface Props extends Range {
  label: string;
  value: number;
  disabled?: boolean;
  className?: string;
  describedBy?: string | undefined;
  onChange: (value: number) => void;
}

/**
 * A whole number that is typed or stepped. While a text is not yet a valid number it stays as typed;
 * on leaving, it becomes the nearest valid one.
 */
export function NumberInput({
  label,
  value,
  min,
  max,
  disabled = false,
  className = 'number-input',
  describedBy,
  onChange,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const accept = (text: string) => {
    setDraft(text);
    const n = Number(text);
    if (text.trim() !== '' && Number.isInteger(n) && n >= min && n <= max) {
      setDraft(null);
      onChange(n);
    }
  };
  const settle = () => {
    if (draft === null) return;
    const n = Number(draft);
    if (draft.trim() !== '' && !Number.isNaN(n)) onChange(Math.round(Math.min(max, Math.max(min, n))));
    setDraft(null);
  };
  return (
    <input
      className={className}
      type="number"
      inputMode="numeric"
      aria-label={label}
      aria-describedby={describedBy}
      min={min}
      max={max}
      value={draft ?? value}
      disabled={disabled}
      onChange={(event) => accept(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
