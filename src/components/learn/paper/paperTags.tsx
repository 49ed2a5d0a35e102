import type { ReactNode } from 'react';
import type { Question } from '../../../content/lessons/lesson';
import { useMessages } from '../../primitives/messages';
import { useLesson } from '../LessonContext';
import { isAnsweredInPicture } from '../predict/CheckUnderFigure';
import { TAGS } from '../prose/registry';

/** Prose on paper: nothing can be pressed, questions have room for an answer, and what would be revealed stands elsewhere. */
export const PAPER_TAGS = {
  ...TAGS,
  Step: OwnStep,
  Lit: Plain,
  ChapterLink: Plain,
  Term: Named,
  Predict: Asked,
  Option: Box,
  Reveal: Nothing,
};

/** Only the step of the lesson around it. Its class is not the screen's, whose rules reach into figures. */
function OwnStep({ id, children }: { id: string; children: ReactNode }) {
  const { step } = useLesson();
  return step.id === id ? <article className="paper-prose">{children}</article> : null;
}

function Plain({ children }: { children: ReactNode }) {
  return <>{children}</>;
}

function Named({ children }: { children: ReactNode }) {
  return <em className="term-on-paper">{children}</em>;
}

function Nothing() {
  return null;
}

/** A question, and a line for the number that it asks for. */
function Asked({ children }: { children: ReactNode }) {
  const { step } = useLesson();
  const { learn } = useMessages();
  return (
    <div className="asked-on-paper">
      <p className="asked-title">{learn.predict}</p>
      {children}
      {step.question !== undefined && hasLine(step.question) && (
        <p className="asked-line">
          {learn.yourNumber}
          <span className="asked-rule" />
        </p>
      )}
    </div>
  );
}

/** Whether the answer is written: not where one is chosen, marked or drawn. */
function hasLine(question: Question): boolean {
  return !('options' in question) && !isAnsweredInPicture(question);
}

function Box({ children }: { children: ReactNode }) {
  return (
    <span className="option-on-paper">
      <span className="box-on-paper" />
      {children}
    </span>
  );
}
