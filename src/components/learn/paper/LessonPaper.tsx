import { LESSONS } from '../../../content/lessons';
import { useLanguage, useMessages } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import { chapterOf } from '../prose/chapters';
import { PaperLesson } from './PaperLesson';
import { PAPER_TAGS } from './paperTags';
import { StepFigure } from './StepFigure';
import '../Learn.css';
import './paper.css';

/** Beside a handout's words, CSS px. */
const BESIDE = 380;

/** What a step of the course shows, to be printed: its figure, its heading, and its question with room to answer. */
export function LessonPaper() {
  const place = useSelected(({ state }) => state.learn);
  const { learn } = useMessages();
  const lang = useLanguage();
  if (place.page !== 'chapters') return <p className="step-on-paper">{learn.pages[place.page]}</p>;
  const lesson = LESSONS[place.lesson];
  const step = lesson.steps[Math.min(place.step, lesson.steps.length) - 1]!; // within the chapter
  const Chapter = chapterOf(lang, place.lesson).Component;
  return (
    <PaperLesson lesson={lesson} step={step} isChecked={false}>
      <StepFigure figure={step.figure} beside={BESIDE} />
      <div className="step-on-paper">
        <p className="step-chapter">{learn.chapters[place.lesson]}</p>
        <Chapter components={PAPER_TAGS} />
      </div>
    </PaperLesson>
  );
}
