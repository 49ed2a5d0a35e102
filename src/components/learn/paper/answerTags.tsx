import type { ReactNode } from 'react';
import type { Step } from '../../../content/lessons/lesson';
import { useDerive } from '../../network/useDerive';
import { formatCount } from '../../primitives/format';
import { usePaperWords } from '../../primitives/paper/usePaperWords';
import { figureGraph } from '../figure/figureNetwork';
import { useLesson } from '../LessonContext';
import { type Answer, type GraphOf, truthOf } from '../predict/answers';
import { PAPER_TAGS } from './paperTags';
import { StepFigure } from './StepFigure';

/** The same prose for the answers at a chapter's end: the question with what is right, and what is revealed. */
export const ANSWER_TAGS = { ...PAPER_TAGS, Predict: Answered, Option: Ticked, Reveal: Revealed };

/** CSS px. */
const BESIDE = 320;

function Answered({ children }: { children: ReactNode }) {
  const { step } = useLesson();
  const truth = useTruth();
  return (
    <div className="answered-on-paper">
      {children}
      {truth !== null && truth.kind !== 'choice' && <Said truth={truth} />}
      {hidesAnswer(step) && <StepFigure figure={step.figure} beside={BESIDE} />}
    </div>
  );
}

function Said({ truth }: { truth: Answer }) {
  const words = usePaperWords();
  if (words === null) return <p aria-busy="true" />;
  return (
    <p>
      {words.chapter.answer}:{' '}
      <strong>
        {truth.kind === 'number' ? formatCount(truth.value) : truth.kind === 'blocks' ? truth.ids.join(', ') : ''}
      </strong>
    </p>
  );
}

function Ticked({ id, children }: { id: string; children: ReactNode }) {
  const truth = useTruth();
  const isRight = truth?.kind === 'choice' && truth.option === id;
  return (
    <span className="option-on-paper" data-right={isRight ? '' : undefined}>
      <span className="box-on-paper">{isRight && '✓'}</span>
      <span>{children}</span>
    </span>
  );
}

function Revealed({ children }: { children: ReactNode }) {
  return <div className="revealed-on-paper">{children}</div>;
}

/** What the network says; null where a measured curve is asked for, which the figure shows. */
function useTruth(): Answer | null {
  const { step } = useLesson();
  const derive = useDerive();
  if (derive === null || step.question === undefined || step.question.kind === 'curve') return null;
  const graphOf: GraphOf = (network) => figureGraph(derive, network);
  return truthOf(step.question, graphOf(step.figure), graphOf);
}

/** Whether the figure leaves out what is asked for until it is answered, beyond a number. */
function hidesAnswer({ figure, question }: Step): boolean {
  return (
    'answers' in figure ||
    question?.kind === 'projections' ||
    question?.kind === 'curve' ||
    question?.kind === 'heaviest'
  );
}
