import { useId, useState } from 'react';
import { DECK_LIMITS, fitMinutes } from '../../../state/deck/deck';

interface Props {
  label: string;
  minutes: number | null;
  onChange: (minutes: number | null) => void;
}

/** Planned minutes, typed or stepped by one. Empty plans nothing; on leaving, what cannot be planned becomes the nearest that can. */
export function MinutesField({ label, minutes, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    setDraft(text);
    const typed = text.trim() === '' ? null : Number(text);
    if (fitMinutes(typed) === typed) onChange(typed);
  };
  const settle = () => {
    if (draft !== null && draft.trim() !== '') onChange(fitMinutes(Number(draft)));
    setDraft(null);
  };
  return (
    <div className="scene-minutes">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="number-input"
        type="number"
        inputMode="decimal"
        min={0}
        max={DECK_LIMITS.minutes}
        step="any"
        value={draft ?? minutes ?? ''}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
      />
    </div>
  );
}
