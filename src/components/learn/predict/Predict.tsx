import { type ReactNode, useEffect } from 'react';
import type { Question } from '../../../content/lessons/lesson';
import { formatCount } from '../../primitives/format';
import { useMessages } from '../../primitives/messages';
import { CurveVerdict } from '../figure/curves';
import { useLesson } from '../LessonContext';
import { isReady } from './answers';
import { isAnsweredInPicture, PREDICT_FORM } from './CheckUnderFigure';
import { useVerdict } from './useVerdict';
import './Predict.css';

const NUMBER_KINDS: readonly Question['kind'][] = [
  'params',
  'kernels',
  'channels',
  'width',
  'layers',
  'lastSide',
  'projected',
  'padding',
];

/** A question of the prose: the reader says something before the answer is shown. */
export function Predict({ children }: { children: ReactNode }) {
  const { step, draft, isChecked, check } = useLesson();
  const { learn } = useMessages();
  useStartHere();
  if (step.question === undefined) throw new Error(`the step ${step.id} asks without a question`);
  return (
    <form
      id={PREDICT_FORM}
      className="predict"
      data-in-picture={isAnsweredInPicture(step.question) ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady(draft)) check();
      }}
    >
      <p className="predict-title">{learn.predict}</p>
      <div className="predict-words">{children}</div>
      {NUMBER_KINDS.includes(step.question.kind) && <NumberAnswer />}
      {step.question.kind === 'projections' && <BlocksAnswer />}
      {!isChecked && (
        <button type="submit" className="button button-primary" disabled={!isReady(draft)}>
          {learn.check}
        </button>
      )}
      <div role="status">
        {isChecked && (step.question.kind === 'curve' ? <CurveVerdict.Component /> : <VerdictLine />)}
      </div>
    </form>
  );
}

/** A link that ends in #question starts there, once. */
function useStartHere() {
  useEffect(() => {
    if (hasStarted || location.hash !== `#${PREDICT_FORM}`) return;
    hasStarted = true;
    const form = document.getElementById(PREDICT_FORM);
    form?.scrollIntoView({ block: 'center' });
    form?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, []);
}

let hasStarted = false;

/** What the prose says once the reader has predicted. */
export function Reveal({ children }: { children: ReactNode }) {
  const { isChecked } = useLesson();
  return isChecked ? <div className="reveal">{children}</div> : null;
}

/** One of the answers of a choice. */
export function Option({ id, children }: { id: string; children: ReactNode }) {
  const { step, draft, setDraft, isChecked } = useLesson();
  const truth = useVerdict()?.truth;
  return (
    <label className="predict-option" data-right={truth?.kind === 'choice' && truth.option === id ? '' : undefined}>
      <input
        type="radio"
        name={step.id}
        value={id}
        disabled={isChecked}
        checked={draft?.kind === 'choice' && draft.option === id}
        onChange={() => setDraft({ kind: 'choice', option: id })}
      />
      <span>{children}</span>
    </label>
  );
}

function NumberAnswer() {
  const { draft, setDraft, isChecked } = useLesson();
  const { learn } = useMessages();
  return (
    <label className="predict-number">
      {learn.yourNumber}
      <input
        type="number"
        inputMode="numeric"
        min={0}
        step={1}
        className="number-input"
        disabled={isChecked}
        value={draft?.kind === 'number' ? draft.value : ''}
        onChange={(event) =>
          event.target.value !== '' && setDraft({ kind: 'number', value: Number(event.target.value) })
        }
      />
    </label>
  );
}

function BlocksAnswer() {
  const { draft } = useLesson();
  const { learn } = useMessages();
  return <p className="predict-marks">{learn.marked(draft?.kind === 'blocks' ? draft.ids.length : 0)}</p>;
}

function VerdictLine() {
  const { learn } = useMessages();
  const verdict = useVerdict();
  if (verdict === null) return null;
  const { isRight, truth, answer } = verdict;
  if (isRight)
    return (
      <p className="verdict" data-right="">
        {learn.right}
      </p>
    );
  if (truth.kind === 'number' && answer.kind === 'number') {
    return <p className="verdict">{learn.numberGap(formatCount(answer.value), formatCount(truth.value))}</p>;
  }
  if (truth.kind === 'blocks' && answer.kind === 'blocks') {
    const found = answer.ids.filter((id) => truth.ids.includes(id)).length;
    return <p className="verdict">{learn.blocksGap(found, truth.ids.length, answer.ids.length - found)}</p>;
  }
  return <p className="verdict">{learn.wrong}</p>;
}
