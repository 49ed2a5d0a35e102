import { useId } from 'react';
import type { ExerciseBook } from '../../../content/en/exerciseBook';
import type { FieldProps } from './AnswerFields';

interface Props extends FieldProps {
  lines: readonly string[];
  words: ExerciseBook['exercisePage'];
}

/** Code of which one line is picked: radio buttons, so the arrow keys walk the lines. */
export function CodeLines({ lines, words, label, value, isWrong, onValue }: Props) {
  const name = useId();
  return (
    <fieldset className="pick-lines" aria-label={label} data-wrong={isWrong ? '' : undefined}>
      {lines.map((code, i) => {
        const number = String(i + 1);
        return code.trim() === '' ? (
          <div key={number} className="pick-line">
            <span>{number}</span>
          </div>
        ) : (
          <label key={number} className="pick-line">
            <input
              type="radio"
              name={name}
              value={number}
              checked={value === number}
              aria-label={words.line(i + 1, code.trim())}
              onChange={() => onValue(number)}
            />
            <span>{number}</span>
            <code>{code}</code>
          </label>
        );
      })}
    </fieldset>
  );
}
