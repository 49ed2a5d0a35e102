import type { Figure } from '../../../content/lessons/lesson';
import { LESSONS } from '../../../content/lessons';
import { Fitted } from '../../primitives/paper/Fitted';
import { usePaperRoom } from '../../primitives/paper/onPaper';
import { PAPER_WIDTH } from '../../primitives/paper/paperWidth';
import { useLanguage, useMessages } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import { LessonFigure } from '../figure/LessonFigure';
import { chapterOf } from '../prose/chapters';
import { PaperLesson } from './PaperLesson';
import { PAPER_TAGS } from './paperTags';
import '../Learn.css';
import './paper.css';

/** What is a list of rows or a chain of blocks takes the page's width. */
const WIDE: readonly Figure['kind'][] = ['network', 'table', 'costs', 'code', 'errors', 'measured'];
/** Narrow, so that its words stay large where it is made smaller. CSS px. */
const NARROW = 470;
/** A tall picture leaves room for words beside it, CSS px. */
const BESIDE = 380;

/** What a step of the course shows, to be printed: its figure, its heading, and its question with room to answer. */
export function LessonPaper() {
  const { learn: place, course } = useSelected(({ state }) => state);
  const { learn } = useMessages();
  const lang = useLanguage();
  const room = usePaperRoom();
  if (course.page !== 'chapters') return <p className="step-on-paper">{learn.pages[course.page]}</p>;
  const lesson = LESSONS[place.lesson];
  const step = lesson.steps[Math.min(place.step, lesson.steps.length) - 1]!; // within the chapter
  const layout = WIDE.includes(step.figure.kind) ? PAPER_WIDTH : NARROW;
  const Chapter = chapterOf(lang, place.lesson).Component;
  return (
    <PaperLesson lesson={lesson} step={step} isChecked={false}>
      <Fitted layout={layout} room={{ width: room.width, height: room.wide }} tall={{ width: BESIDE, height: room.tall }}>
        <LessonFigure figure={step.figure} />
      </Fitted>
      <div className="step-on-paper"><p className="step-chapter">{learn.chapters[place.lesson]}</p><Chapter components={PAPER_TAGS} /></div>
    </PaperLesson>
  );
}
