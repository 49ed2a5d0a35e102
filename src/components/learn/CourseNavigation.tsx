import { COURSE_PAGES, LESSON_IDS } from '../../state/slices/learn';
import { useHold } from '../primitives/Held';
import { useMessages } from '../primitives/messages';
import { Popover } from '../primitives/Popover';
import { useSelected } from '../primitives/useStore';
import { PageLink } from './PageLink';
import { readProgress } from './progress';
import { questionsOf } from './progressCounts';
import './CourseNavigation.css';

/** The chapters, which open from one button, and the pages beside them. */
export function CourseNavigation() {
  const { page, lesson } = useSelected(({ state }) => state.learn);
  const { learn } = useMessages();
  const [chapters, pages] = [useHold('lesson'), useHold('page')];
  const isReading = page === 'chapters';
  if (!chapters.isFree && !pages.isFree) return null;
  return (
    <nav className="course-navigation" aria-label={learn.course}>
      <div className="course-bar">
        {chapters.isFree && (
          <Popover
            buttonClass="course-chapters"
            className="chapter-menu"
            label={
              <span data-current={isReading ? '' : undefined}>
                {isReading && <span className="chapter-number">{LESSON_IDS.indexOf(lesson) + 1}</span>}
                {isReading ? learn.chapters[lesson] : learn.chaptersLabel}
                <Chevron />
              </span>
            }
          >
            {(close) => <ChapterList onGo={close} />}
          </Popover>
        )}
        {pages.isFree && (
          <ul className="course-pages">
            {COURSE_PAGES.filter((one) => one !== 'chapters').map((one) => (
              <li key={one}>
                <PageLink course={{ page: one }} isCurrent={one === page}>
                  {learn.pages[one]}
                </PageLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </nav>
  );
}

/** The chapters in reading order, each a link to its beginning, with what was answered there. */
function ChapterList({ onGo }: { onGo: () => void }) {
  const { page, lesson: current } = useSelected(({ state }) => state.learn);
  const { learn } = useMessages();
  const progress = readProgress();
  return (
    <ol aria-label={learn.chaptersLabel}>
      {LESSON_IDS.map((lesson, i) => {
        const { done, all } = questionsOf(lesson, progress);
        return (
          <li key={lesson}>
            <PageLink place={{ lesson, step: 1 }} isCurrent={page === 'chapters' && lesson === current} onGo={onGo}>
              <span className="chapter-number">{i + 1}</span>
              <span>{learn.chapters[lesson]}</span>
              <span className="chapter-done" aria-hidden="true">
                {done}/{all}
              </span>
              <span className="visually-hidden">{learn.questionsDone(done, all)}</span>
            </PageLink>
          </li>
        );
      })}
    </ol>
  );
}

function Chevron() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="m3 4.5 3 3 3-3" />
    </svg>
  );
}
