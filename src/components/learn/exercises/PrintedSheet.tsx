import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { sayPhrase } from '../../../content/exerciseWords';
import { type Exercise, textOf } from '../../../model/exercises/exercises';
import { SHORTCUT_ANSWERS } from '../../../model/exercises/types';
import { Sentence } from '../Sentence';
import { Solution } from './Solution';
import { tableOf } from './StageTableFields';
import type { PrintChoice } from './usePrinting';
import './print.css';

interface Props {
  name: string;
  exercises: readonly Exercise[];
  book: ExerciseBook;
  choice: PrintChoice;
}

/** The sheet on paper, with room for answers; the key on pages of its own. */
export function PrintedSheet({ name, exercises, book, choice }: Props) {
  const { exercisePage: words, exercises: kinds } = book;
  return (
    <div className="printed">
      {choice !== 'key' && (
        <section>
          <header>
            <h2>{words.sheetName(name)}</h2>
            <p>
              {words.nameLine} <span className="printed-rule" />
            </p>
          </header>
          {exercises.map((exercise, i) => (
            <article key={i}>
              <h3>{words.name(i + 1, kinds.titles[exercise.kind])}</h3>
              <PrintedExercise exercise={exercise} book={book} />
            </article>
          ))}
          <p className="printed-address">
            {location.host}
            {location.pathname}?view=learn&page=exercises&sheet={name}
          </p>
        </section>
      )}
      {choice !== 'sheet' && (
        <section className="printed-key">
          <header>
            <h2>
              {words.sheetName(name)} · {words.key}
            </h2>
          </header>
          {exercises.map((exercise, i) => (
            <article key={i}>
              <h3>{words.name(i + 1, kinds.titles[exercise.kind])}</h3>
              <Solution exercise={exercise} book={book} />
            </article>
          ))}
        </section>
      )}
    </div>
  );
}

function PrintedExercise({ exercise, book }: { exercise: Exercise; book: ExerciseBook }) {
  const { exercises, exercisePage: words } = book;
  const { question, fields, code } = textOf(exercise);
  const say = exercises.kinds[exercise.kind];
  return (
    <>
      <p>
        <Sentence text={question.map((phrase) => sayPhrase(say.question, phrase)).join(exercises.between)} />
      </p>
      {code !== null && <pre>{code.map((line, i) => `${String(i + 1).padStart(2)}  ${line}`).join('\n')}</pre>}
      {exercise.kind === 'stageTable' ? (
        <PrintedTable {...tableOf(fields)} words={words} />
      ) : (
        fields.map(({ label, unit }, i) => (
          <p key={i} className="printed-field">
            {sayPhrase(say.fields, label)}{' '}
            {unit === 'shortcut' ? (
              SHORTCUT_ANSWERS.map((answer) => <span key={answer}>☐ {exercises.choices[answer]} </span>)
            ) : (
              <>
                <span className="printed-rule" /> {unit !== 'line' && unit !== 'map' && exercises.units[unit]}
              </>
            )}
          </p>
        ))
      )}
      {code === null && exercise.kind !== 'stageTable' && exercise.kind !== 'shortcuts' && (
        <div className="printed-room" />
      )}
    </>
  );
}

function PrintedTable({
  stages,
  columns,
  words,
}: ReturnType<typeof tableOf> & { words: ExerciseBook['exercisePage'] }) {
  return (
    <table>
      <thead>
        <tr>
          <th>{words.stage}</th>
          {columns.map((column) => (
            <th key={column}>{words.columns[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map((stage) => (
          <tr key={stage}>
            <th>{stage}</th>
            {columns.map((column) => (
              <td key={column}>{'\u00A0'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
