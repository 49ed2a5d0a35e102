import { useId } from 'react';
import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { sayPhrase } from '../../../content/exerciseWords';
import type { Exercise, ExerciseText, Verdict } from '../../../model/exercises/exercises';
import { type Field, SHORTCUT_ANSWERS } from '../../../model/exercises/types';
import { CodeLines } from './CodeLines';
import { StageTableFields } from './StageTableFields';
import { itemAt } from '../../../model/lists';

interface Props {
  exercise: Exercise;
  text: ExerciseText;
  book: ExerciseBook;
  texts: readonly string[];
  verdict: Verdict | null;
  onTexts: (texts: readonly string[]) => void;
}

/** What one field needs to be drawn. */
export interface FieldProps {
  label: string;
  value: string;
  /** Checked, and not right. */
  isWrong: boolean;
  onValue: (text: string) => void;
}

/** Everything that an exercise asks for: numbers, choices, a table's cells, or a line of code. */
export function AnswerFields({ exercise, text, book, texts, verdict, onTexts }: Props) {
  const { exercises } = book;
  const say = exercises.kinds[exercise.kind];
  const fieldProps = text.fields.map(({ label }, i): FieldProps => ({
    label: sayPhrase(say.fields, label),
    value: texts[i] ?? '',
    isWrong: verdict !== null && !verdict.isRight && (verdict.wrong.includes(i) || verdict.unread.includes(i)),
    onValue: (typed) => onTexts(text.fields.map((_, at) => (at === i ? typed : (texts[at] ?? '')))),
  }));
  if (text.code !== null) return <CodeLines lines={text.code} words={book.exercisePage} {...fieldProps[0]!} />; // it has one field
  if (exercise.kind === 'stageTable')
    return <StageTableFields fields={text.fields} props={fieldProps} words={book.exercisePage} />;
  return (
    <div className="exercise-fields">
      {text.fields.map((field, i) => (
        <OneField key={i} field={field} book={book} {...itemAt(fieldProps, i)} />
      ))}
    </div>
  );
}

function OneField({ field, book, label, value, isWrong, onValue }: FieldProps & { field: Field; book: ExerciseBook }) {
  const { exercises, exercisePage: words } = book;
  const id = useId();
  const unitId = `${id}-unit`;
  const isChoice = field.unit === 'shortcut';
  return (
    <div className="exercise-field" data-wide={field.unit === 'map' ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {isChoice ? (
        <select
          id={id}
          className="select"
          value={value}
          aria-invalid={isWrong}
          onChange={(event) => onValue(event.target.value)}
        >
          <option value="">{words.choose}</option>
          {SHORTCUT_ANSWERS.map((choice) => (
            <option key={choice} value={choice}>
              {exercises.choices[choice]}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input
            id={id}
            className="number-input"
            type="text"
            inputMode={field.unit === 'map' ? 'text' : 'numeric'}
            autoComplete="off"
            maxLength={40}
            value={value}
            aria-invalid={isWrong}
            aria-describedby={field.unit === 'map' ? undefined : unitId}
            onChange={(event) => onValue(event.target.value)}
          />
          {field.unit !== 'map' && <span id={unitId}>{exercises.units[field.unit]}</span>}
        </>
      )}
    </div>
  );
}
