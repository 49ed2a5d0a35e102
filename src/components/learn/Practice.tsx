import { PRACTICE } from '../../content/lessons/practice';
import { DEFAULT_WORKSHEET } from '../../model/exercises/sheet';
import type { LessonId } from '../../state/slices/learn';
import { useMessages } from '../primitives/messages';
import { PageLink } from './PageLink';

/** What a chapter shows and asks is one example; here are others. */
const EXERCISES = 6;

/** The end of a chapter: a sheet of exercises on what it has taught. */
export function Practice({ lesson }: { lesson: LessonId }) {
  const { learn } = useMessages();
  const sheet = { ...DEFAULT_WORKSHEET, kinds: PRACTICE[lesson], count: EXERCISES };
  return (
    <p className="chapter-practice">
      {learn.practice(EXERCISES)}{' '}
      <PageLink course={{ page: 'exercises', sheet, showsKey: false }} className="course-link">
        {learn.practise}
      </PageLink>
    </p>
  );
}
