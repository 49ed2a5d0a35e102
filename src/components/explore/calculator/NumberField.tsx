import type { Ref } from 'react';
import { Maths } from '../../primitives/maths/Maths';

interface Props {
  id: string;
  label: string;
  /** TeX */
  symbol: string;
  text: string;
  /** Id of what is wrong with the text; undefined where nothing is. */
  problemId: string | undefined;
  inputRef: Ref<HTMLInputElement>;
  onType: (text: string) => void;
  onStep: (direction: 1 | -1) => void;
}

const STEPS: Partial<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/** A number as it is typed: a text field, so that what is no number stays to be seen and mended. */
export function NumberField({ id, label, symbol, text, problemId, inputRef, onType, onStep }: Props) {
  return (
    <div className="calc-field">
      <label htmlFor={id}>
        {label} <Maths tex={symbol} />
      </label>
      <input
        id={id}
        ref={inputRef}
        className="number-input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          const direction = STEPS[event.key];
          if (direction === undefined) return;
          event.preventDefault();
          onStep(direction);
        }}
      />
    </div>
  );
}
