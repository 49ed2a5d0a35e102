import type { Lesson } from '../../content/lessons/lesson';
import { LESSONS } from '../../content/lessons';
import { LESSON_IDS, type LessonPlace } from '../../state/slices/learn';
import { useHold } from '../primitives/Held';
import { useMessages } from '../primitives/messages';

interface Props {
  lesson: Lesson;
  /** Of the step on the page. */
  index: number;
  onGo: (place: LessonPlace) => void;
  /** Null where there is nothing to clear. */
  onClear: (() => void) | null;
}

/** Back and on, step by step; from a chapter's last step to the next chapter. */
export function TurnPage({ lesson, index, onGo, onClear }: Props) {
  const { learn } = useMessages();
  const { isFree } = useHold('lesson');
  const [before, after] = neighbours(lesson, index).map((place) =>
    isFree || place?.lesson === lesson.id ? place : null,
  ) as Neighbours; // still two
  const isLast = index === lesson.steps.length - 1;
  return (
    <nav className="learn-turn" aria-label={learn.turn}>
      <button
        type="button"
        className="button"
        disabled={before === null}
        onClick={() => before !== null && onGo(before)}
      >
        {learn.back}
      </button>
      <button
        type="button"
        className="button button-primary"
        disabled={after === null}
        onClick={() => after !== null && onGo(after)}
      >
        {isLast && after !== null ? learn.nextChapter(learn.chapters[after.lesson]) : learn.next}
      </button>
      {onClear !== null && (
        <button type="button" className="button button-plain" onClick={onClear}>
          {learn.clear}
        </button>
      )}
    </nav>
  );
}

type Neighbours = [before: LessonPlace | null, after: LessonPlace | null];

/** The pages before and after this one, across chapters; null at the ends of the course. */
function neighbours({ id, steps }: Lesson, index: number): Neighbours {
  const place = LESSON_IDS.indexOf(id);
  const [previous, next] = [LESSON_IDS[place - 1], LESSON_IDS[place + 1]];
  const before =
    index > 0
      ? { lesson: id, step: index }
      : previous === undefined
        ? null
        : { lesson: previous, step: LESSONS[previous].steps.length };
  const after =
    index < steps.length - 1 ? { lesson: id, step: index + 2 } : next === undefined ? null : { lesson: next, step: 1 };
  return [before, after];
}
