import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { sayPhrase } from '../../../content/exerciseWords';
import { answerOf, type Exercise, textOf } from '../../../model/exercises/exercises';
import type { AnswerValue, Field, Subject } from '../../../model/exercises/types';
import { DEFAULT_STATE, type ViewState } from '../../../state/viewState';
import { formatCount } from '../../primitives/format';
import { useSelected } from '../../primitives/useStore';
import { PlaceLink } from '../PlaceLink';
import { Sentence } from '../Sentence';
import { itemAt } from '../../../model/lists';

interface Props {
  exercise: Exercise;
  book: ExerciseBook;
  /** To the network in Explore; there is none on paper. */
  withLink?: boolean;
}

/** Of more answers than this the steps give each in its place. */
export const MAX_LISTED = 3;

/** The worked solution, and the answers that it arrives at. */
export function Solution({ exercise, book, withLink = false }: Props) {
  const { exercises, exercisePage: words } = book;
  const { steps, fields, subject } = textOf(exercise);
  const say = exercises.kinds[exercise.kind];
  return (
    <div className="solution">
      {steps.map((step, i) => (
        <p key={i}>
          <Sentence text={sayPhrase(say.steps, step)} />
        </p>
      ))}
      {fields.length <= MAX_LISTED && (
        <p>
          <strong>{words.answer}:</strong>{' '}
          {answerOf(exercise)
            .map((value, i) => answerInWords(value, itemAt(fields, i), exercises))
            .join(' · ')}
        </p>
      )}
      {withLink && subject !== null && <Look subject={subject} words={words} />}
    </div>
  );
}

/** An answer with its unit; a line's number needs none. */
export function answerInWords(
  value: AnswerValue,
  { unit }: Field,
  { units, choices, between }: ExerciseBook['exercises'],
): string {
  if (typeof value === 'string') return choices[value];
  if (typeof value !== 'number') return value.join('×');
  return unit === 'line' ? String(value) : `${formatCount(value)}${between === '' ? ' ' : between}${units[unit]}`;
}

function Look({ subject, words }: { subject: Subject; words: ExerciseBook['exercisePage'] }) {
  const lang = useSelected(({ state }) => state.lang);
  const theme = useSelected(({ state }) => state.theme);
  const { spec, focus } = subject;
  const state: ViewState = {
    ...DEFAULT_STATE,
    lang,
    theme,
    view: 'explore',
    model: spec.block === 'basic' ? 'resnet34' : 'resnet50',
    spec,
    focus,
  };
  return (
    <p>
      <PlaceLink state={state}>{words.see}</PlaceLink>
    </p>
  );
}
