import type { ExerciseBook } from '../../../content/en/exerciseBook';
import { sayPhrase } from '../../../content/exerciseWords';
import type { Exercise, Verdict } from '../../../model/exercises/exercises';
import type { Field } from '../../../model/exercises/types';
import { misconceptionAnchor } from '../misconceptions/anchor';
import { PageLink } from '../PageLink';
import { Sentence } from '../Sentence';

interface Props {
  verdict: Verdict;
  exercise: Exercise;
  fields: readonly Field[];
  book: ExerciseBook;
}

/** Right, or not yet; and where a wrong answer says how it came about, the reply to that. */
export function VerdictText({ verdict, exercise, fields, book }: Props) {
  const { exercises, exercisePage: words, misconceptions } = book;
  if (verdict.isRight)
    return (
      <p className="exercise-verdict" data-right="">
        {exercises.verdict.right}
      </p>
    );
  const { mistake } = verdict;
  return (
    <div className="exercise-verdict">
      <p>
        <strong>{short(verdict, fields, exercises.verdict)}</strong>
        {mistake !== null && (
          <>
            {' '}
            <Sentence text={sayPhrase(exercises.kinds[exercise.kind].mistakes, mistake)} />
          </>
        )}
      </p>
      {mistake?.misconception != null && (
        <p>
          {words.misconception}{' '}
          <PageLink
            course={{ page: 'misconceptions' }}
            anchor={misconceptionAnchor(mistake.misconception)}
            className="course-link"
          >
            {misconceptions.cards[mistake.misconception].claim.replaceAll('`', '')}
          </PageLink>
        </p>
      )}
    </div>
  );
}

function short(
  { unread, wrong }: Exclude<Verdict, { isRight: true }>,
  fields: readonly Field[],
  words: ExerciseBook['exercises']['verdict'],
): string {
  if (wrong.length === 0) {
    const unit = fields[unread[0] ?? 0]!.unit; // a place of the fields
    if (unit === 'map') return words.unreadMap;
    return unit === 'shortcut' || unit === 'line' ? words.unread : words.unreadNumber;
  }
  return fields.length === 1 ? words.wrong : words.someWrong(wrong.length + unread.length, fields.length);
}
