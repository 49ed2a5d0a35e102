import type { Glossary } from '../../../content/en/glossary';
import { type TermId, TERMS } from '../../../content/glossary/terms';
import { LESSONS } from '../../../content/lessons';
import { stateAt } from '../../../state/placeState';
import { useMessages } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import { PageLink } from '../PageLink';
import { PlaceLink } from '../PlaceLink';

/** To the step of a chapter, or the state of the app, that shows what a term means. */
export function TaughtLink({ id, words }: { id: TermId; words: Glossary }) {
  const lang = useSelected(({ state }) => state.lang);
  const theme = useSelected(({ state }) => state.theme);
  const { learn } = useMessages();
  const { taught } = TERMS[id];
  if (!('lesson' in taught)) return <PlaceLink state={stateAt(taught, { lang, theme })}>{words.seeInApp}</PlaceLink>;
  const step = LESSONS[taught.lesson].steps.findIndex((one) => one.id === taught.step) + 1; // it is there, by test
  return (
    <PageLink place={{ lesson: taught.lesson, step }} className="course-link">
      {words.taughtIn(learn.chapters[taught.lesson])}
    </PageLink>
  );
}
