import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { sayPhrase } from '../../../content/exerciseWords';
import { answerOf, type Exercise, textOf } from '../../../model/exercises/exercises';
import { type Field, SHORTCUT_ANSWERS } from '../../../model/exercises/types';
import type { SheetDocument, SheetExercise } from '../../../model/export/sheetText';
import { answerInWords, MAX_LISTED } from './Solution';
import { tableOf } from './StageTableFields';

/** The sheet as it is handed out, or the worked solutions, as text that can be written anew. */
export function sheetDocument(
  name: string,
  exercises: readonly Exercise[],
  book: ExerciseBook,
  isKey: boolean,
): Omit<SheetDocument, 'notes'> {
  const { exercisePage: words, exercises: kinds } = book;
  return {
    title: isKey ? `${words.sheetName(name)} · ${words.key}` : words.sheetName(name),
    exercises: exercises.map((exercise) => ({
      title: kinds.titles[exercise.kind],
      ...(isKey ? solved(exercise, book) : asked(exercise, book)),
    })),
  };
}

function asked(exercise: Exercise, { exercises, exercisePage: words }: ExerciseBook): Omit<SheetExercise, 'title'> {
  const { question, fields, code } = textOf(exercise);
  const say = exercises.kinds[exercise.kind];
  const isTable = exercise.kind === 'stageTable';
  const { stages, columns } = isTable ? tableOf(fields) : { stages: [], columns: [] };
  return {
    sentences: [question.map((phrase) => sayPhrase(say.question, phrase)).join(exercises.between)],
    code: code ?? [],
    table: isTable
      ? [
          [words.stage, ...columns.map((column) => words.columns[column])],
          ...stages.map((stage) => [stage, ...columns.map(() => '')]),
        ]
      : [],
    blanks: isTable
      ? []
      : fields.map((field) => ({ name: sayPhrase(say.fields, field.label), unit: unitOf(field, exercises) })),
  };
}

/** After a blank; where there is a choice, what is to be chosen from. */
function unitOf({ unit }: Field, { units, choices }: ExerciseBook['exercises']): string {
  if (unit === 'shortcut') return `(${SHORTCUT_ANSWERS.map((answer) => choices[answer]).join(' / ')})`;
  return unit === 'line' || unit === 'map' ? '' : units[unit];
}

function solved(exercise: Exercise, { exercises, exercisePage: words }: ExerciseBook): Omit<SheetExercise, 'title'> {
  const { steps, fields } = textOf(exercise);
  const say = exercises.kinds[exercise.kind];
  const answers = answerOf(exercise).map((value, i) => answerInWords(value, fields[i]!, exercises)); // one for each field
  return {
    sentences: [
      ...steps.map((step) => sayPhrase(say.steps, step)),
      ...(fields.length <= MAX_LISTED ? [`${words.answer}: ${answers.join(' · ')}`] : []),
    ],
    code: [],
    table: [],
    blanks: [],
  };
}
