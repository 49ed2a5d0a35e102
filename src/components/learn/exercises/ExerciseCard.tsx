import { useId, useMemo, useRef, useState } from 'react';
import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { sayPhrase } from '../../../content/exerciseWords';
import { check, type Exercise, textOf } from '../../../model/exercises/exercises';
import { variantOf } from '../../../model/exercises/worksheet';
import { useHold } from '../../primitives/Held';
import { Sentence } from '../Sentence';
import { AnswerFields } from './AnswerFields';
import type { ExerciseAnswer } from './sheetAnswers';
import { Solution } from './Solution';
import { VerdictText } from './VerdictText';

interface Props {
  /** The sheet's own. */
  exercise: Exercise;
  /** On the sheet; null where it is the only one. */
  number: number | null;
  book: ExerciseBook;
  showsKey: boolean;
  answer: ExerciseAnswer;
  onAnswer: (answer: ExerciseAnswer) => void;
}

/** One exercise: its question, what is to be filled in, and help. */
export function ExerciseCard({ exercise: own, number, book, showsKey, answer, onAnswer }: Props) {
  const exercise = useMemo(() => variantOf(own, answer.variant), [own, answer.variant]);
  const text = useMemo(() => textOf(exercise), [exercise]);
  const verdict = useMemo(() => (answer.isChecked ? check(exercise, answer.texts) : null), [exercise, answer]);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { exercises, exercisePage: words } = book;
  const say = exercises.kinds[exercise.kind];
  const ask = (variant: number) => {
    onAnswer({ variant, texts: [], isChecked: false, isRight: false });
    heading.current?.focus();
  };
  return (
    <form
      className="exercise"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer({ ...answer, isChecked: true, isRight: check(exercise, answer.texts).isRight });
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {number === null ? exercises.titles[exercise.kind] : words.name(number, exercises.titles[exercise.kind])}
      </h2>
      <p className="exercise-question">
        <Sentence text={text.question.map((phrase) => sayPhrase(say.question, phrase)).join(exercises.between)} />
      </p>
      <AnswerFields
        exercise={exercise}
        text={text}
        book={book}
        texts={answer.texts}
        verdict={verdict}
        onTexts={(texts) => onAnswer({ ...answer, texts, isChecked: false })}
      />
      <div className="exercise-actions">
        <button type="submit" className="button button-primary">
          {words.check}
        </button>
        <button type="button" className="button button-plain" onClick={() => ask(answer.variant + 1)}>
          {words.another}
        </button>
        {answer.variant > 0 && (
          <button type="button" className="button button-plain" onClick={() => ask(0)}>
            {words.backToSheet}
          </button>
        )}
      </div>
      <div role="status">
        {verdict !== null && <VerdictText verdict={verdict} exercise={exercise} fields={text.fields} book={book} />}
      </div>
      <Help
        key={`${answer.variant} ${showsKey}`}
        exercise={exercise}
        hint={sayPhrase(say.hint, text.hint)}
        book={book}
        isOpen={showsKey}
      />
    </form>
  );
}

/** A hint and the worked solution, each opened when it is wanted; the key opens the solution. */
function Help({
  exercise,
  hint,
  book,
  isOpen,
}: {
  exercise: Exercise;
  hint: string;
  book: ExerciseBook;
  isOpen: boolean;
}) {
  const { exercisePage: words } = book;
  const [showsSolution, setShows] = useState(isOpen);
  const maySolve = useHold('key').isFree || isOpen;
  return (
    <div className="exercise-help">
      <details>
        <summary>{words.hint}</summary>
        <p>
          <Sentence text={hint} />
        </p>
      </details>
      {maySolve && (
        <details open={showsSolution} onToggle={(event) => setShows(event.currentTarget.open)}>
          <summary>{words.solution}</summary>
          {showsSolution && <Solution exercise={exercise} book={book} withLink />}
        </details>
      )}
    </div>
  );
}
