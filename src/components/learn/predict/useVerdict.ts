import { useMemo } from 'react';
import { useDerive } from '../../network/useDerive';
import { figureGraph } from '../figure/figureNetwork';
import { useLesson } from '../LessonContext';
import { type Answer, judge, type Verdict } from './answers';

/** The reader's answer against the network's, once it was checked and the model's code is there. */
export function useVerdict(): (Verdict & { answer: Answer }) | null {
  const { step, draft, isChecked } = useLesson();
  const derive = useDerive();
  return useMemo(() => {
    if (
      !isChecked ||
      draft === null ||
      derive === null ||
      step.question === undefined ||
      step.question.kind === 'curve'
    )
      return null;
    const graphOf: Parameters<typeof judge>[3] = (network) => figureGraph(derive, network);
    return { ...judge(step.question, draft, graphOf(step.figure), graphOf), answer: draft };
  }, [derive, step, draft, isChecked]);
}
