import { curveNamed, gapOf } from '../../../../model/measured/curves';
import { MEASURED } from '../../../../model/measured/degradation';
import { useMessages } from '../../../primitives/messages';
import { useLesson } from '../../LessonContext';
import '../../predict/Predict.css';

/** The mean distance below which a drawn curve counts as the measured one: the seeds differ by as much. */
const CLOSE = 0.3;

/** How far the drawn curve is from the measured one, and where both end. */
export function CurveVerdict() {
  const { step, draft } = useLesson();
  const words = useMessages().learn.measured;
  if (step.question?.kind !== 'curve' || draft?.kind !== 'curve') return null;
  const gap = gapOf(draft.values, curveNamed(MEASURED, step.question.of));
  const isRight = gap.mean < CLOSE;
  return (
    <p className="verdict" data-right={isRight ? '' : undefined}>
      {isRight ? words.close : ''}
      {words.gap(gap.mean.toFixed(1), gap.drawnEnd.toFixed(1), gap.measuredEnd.toFixed(1))}
    </p>
  );
}
