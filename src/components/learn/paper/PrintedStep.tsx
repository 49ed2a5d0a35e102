import type { ReactNode } from 'react';
import type { Lesson, Step } from '../../../content/lessons/lesson';
import { useLanguage } from '../../primitives/messages';
import { useLesson } from '../LessonContext';
import { chapterOf } from '../prose/chapters';
import { ANSWER_TAGS } from './answerTags';
import { PaperLesson } from './PaperLesson';
import { PAPER_TAGS } from './paperTags';
import { StepFigure } from './StepFigure';

interface Props {
  lesson: Lesson;
  step: Step;
}

/** Beside a chapter's words, CSS px. */
const BESIDE = 320;
const STEP_TAGS = { ...PAPER_TAGS, h2: FiguredHeading };
const KEY_TAGS = { ...ANSWER_TAGS, h2: NumberedHeading };

/** A step of a chapter on paper: its words, and its figure below the heading or beside them. */
export function PrintedStep({ lesson, step }: Props) {
  const Chapter = chapterOf(useLanguage(), lesson.id).Component;
  return (
    <PaperLesson lesson={lesson} step={step} isChecked={false}>
      <div className="printed-step">
        <Chapter components={STEP_TAGS} />
      </div>
    </PaperLesson>
  );
}

/** The answer to a step's question, with what is revealed; the figure again where it hid the answer. */
export function PrintedAnswer({ lesson, step }: Props) {
  const Chapter = chapterOf(useLanguage(), lesson.id).Component;
  return (
    <PaperLesson lesson={lesson} step={step} isChecked>
      <div className="printed-answer">
        <Chapter components={KEY_TAGS} />
      </div>
    </PaperLesson>
  );
}

function FiguredHeading({ children }: { children?: ReactNode }) {
  const { step } = useLesson();
  return (
    <>
      <NumberedHeading>{children}</NumberedHeading>
      <StepFigure figure={step.figure} beside={BESIDE} />
    </>
  );
}

function NumberedHeading({ children }: { children?: ReactNode }) {
  const { lesson, step } = useLesson();
  return (
    <h2>
      <span className="printed-number">{lesson.steps.indexOf(step) + 1}</span> {children}
    </h2>
  );
}
