import { type CoursePage, isOneExercise } from '../../state/slices/learn';
import { useMessages } from '../primitives/messages';
import { deferred, type Deferred } from '../primitives/deferred';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { useSelected } from '../primitives/useStore';
import { Chapters } from './Chapters';
import { CourseNavigation } from './CourseNavigation';
import './Learn.css';

type Page = Deferred<object>['Component'];

const waiting = <div aria-busy="true" />;
const PAGES: Record<Exclude<CoursePage, 'chapters'>, Page> = {
  exercises: deferred(() => import('./exercises/ExercisesPage').then((m) => m.ExercisesPage), waiting).Component,
  misconceptions: deferred(
    () => import('./misconceptions/MisconceptionsPage').then((m) => m.MisconceptionsPage),
    waiting,
  ).Component,
  glossary: deferred(() => import('./glossary/GlossaryPage').then((m) => m.GlossaryPage), waiting).Component,
  progress: deferred(() => import('./progress/ProgressPage').then((m) => m.ProgressPage), waiting).Component,
};

/** The course: its chapters, and the pages beside them, which come when they are opened. */
export function Learn() {
  const page = useSelected(({ state }) => state.learn.page);
  const isEmbedded = useSelected(({ state }) => state.embed !== null);
  return (
    <div className="learn">
      {!isEmbedded && <CourseNavigation />}
      {page === 'chapters' ? <Chapters /> : <OtherPage key={page} page={page} />}
    </div>
  );
}

function OtherPage({ page }: { page: keyof typeof PAGES }) {
  const { learn } = useMessages();
  const isOne = useSelected(({ state }) => isOneExercise(state));
  const Page = PAGES[page];
  return (
    <main id="main" className="learn-main course-page" data-alone={isOne ? '' : undefined} tabIndex={-1}>
      {!isOne && <h1>{learn.pages[page]}</h1>}
      <PanelBoundary name={learn.pages[page]}>
        <Page />
      </PanelBoundary>
    </main>
  );
}
