import { deferred } from '../primitives/deferred';
import { figureChoices } from '../primitives/sharing/figureChoices';
import { useSelected } from '../primitives/useStore';
import type { View } from '../primitives/view';
import { useExerciseChoices } from './exercises/useExerciseChoices';

const waiting = <div aria-busy="true" />;
const Page = deferred(() => import('./Learn').then((m) => m.Learn));
const FigureAlone = deferred(() => import('./FigureAlone').then((m) => m.FigureAlone), waiting).Component;
const CoursePage = deferred(() => import('./Learn').then((m) => m.Learn), waiting).Component;

export const learn: View = {
  Page,
  Figure: function Figure() {
    const page = useSelected(({ state }) => state.learn.page);
    if (page !== 'chapters') return <CoursePage />;
    return (
      <main id="main" tabIndex={-1}>
        <FigureAlone />
      </main>
    );
  },
  Paper: deferred(() => import('./paper/LessonPaper').then((m) => m.LessonPaper), waiting),
  title: async ({ learn: place }, { learn: words }) =>
    place.page === 'chapters' ? (await import('./stepTitle')).stepTitle(place, words) : words.pages[place.page],
  preload: async ({ lang, learn: place }) => {
    Page.preload();
    const { preloadStep } = await import('./preloadStep');
    preloadStep(place, lang);
  },
  EmbedChoices: function EmbedChoices({ state, words, children }) {
    const ofSheet = useExerciseChoices(state, words);
    const choices = state.learn.page === 'exercises' ? ofSheet : figureChoices(state, words.figures);
    return choices !== null && children(choices);
  },
  isBesideWords: true,
  tellsOfOffline: ({ learn: { page } }) => page === 'progress',
};
