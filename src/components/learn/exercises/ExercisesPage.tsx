import { useDeferredValue, useMemo } from 'react';
import { formatWorksheet } from '../../../model/exercises/sheet';
import { worksheetExercises } from '../../../model/exercises/worksheet';
import { isOneExercise } from '../../../state/slices/learn';
import { useSelected } from '../../primitives/useStore';
import { useExerciseBook } from '../useLoaded';
import { ExerciseCard } from './ExerciseCard';
import { PrintedSheet } from './PrintedSheet';
import { SheetControls } from './SheetControls';
import { usePrinting } from './usePrinting';
import { useSheetAnswers } from './useSheetAnswers';
import './Exercises.css';
import { itemAt } from '../../../model/lists';

/** A sheet of exercises from a seed: set, checked, explained, printed. */
export function ExercisesPage() {
  const { sheet: asked, showsKey } = useSelected(({ state }) => state.learn);
  const isOne = useSelected(({ state }) => isOneExercise(state));
  const sheet = useDeferredValue(asked); // a dragged number answers first
  const name = formatWorksheet(sheet);
  const exercises = useMemo(() => worksheetExercises(sheet), [sheet]);
  const answers = useSheetAnswers(name);
  const book = useExerciseBook();
  const { printed, print } = usePrinting(showsKey);
  if (book === null) return <div aria-busy="true" />;
  const { exercisePage: words } = book;
  const card = (i: number, number: number | null) => (
    <ExerciseCard
      exercise={itemAt(exercises, i)}
      number={number}
      book={book}
      showsKey={showsKey}
      answer={answers.of(i)}
      onAnswer={(answer) => answers.keep(i, answer)}
    /> // a place of the sheet
  );
  if (isOne) return card(0, null);
  return (
    <>
      <p className="course-intro on-screen">{words.intro}</p>
      <div className="exercises on-screen">
        <SheetControls words={book} onPrint={print} />
        <div>
          <p className="exercises-done" role="status">
            {words.done(answers.right(exercises.length), exercises.length)}
          </p>
          <ol className="exercise-list">
            {exercises.map((_, i) => (
              <li key={`${name} ${i}`}>{card(i, i + 1)}</li>
            ))}
          </ol>
        </div>
      </div>
      {printed !== null && <PrintedSheet name={name} exercises={exercises} book={book} choice={printed} />}
    </>
  );
}
