import type { Question } from '../../../content/lessons/lesson';
import { useMessages } from '../../primitives/messages';
import { useLesson } from '../LessonContext';
import { isReady } from './answers';

export const PREDICT_FORM = 'question';

/** Blocks are marked and curves drawn in the figure. */
export function isAnsweredInPicture({ kind }: Question): boolean {
  return kind === 'projections' || kind === 'curve';
}

/** Where words stand above the figure, the button of an answer given in the figure stands below it; the form's own is hidden there. */
export function CheckUnderFigure() {
  const { step, draft, isChecked } = useLesson();
  const { learn } = useMessages();
  if (step.question === undefined || !isAnsweredInPicture(step.question) || isChecked) return null;
  return (
    <button
      type="submit"
      form={PREDICT_FORM}
      className="button button-primary check-under-figure"
      disabled={!isReady(draft)}
      onClick={() => document.getElementById(PREDICT_FORM)?.scrollIntoView({ block: 'nearest' })}
    >
      {learn.check}
    </button>
  );
}
