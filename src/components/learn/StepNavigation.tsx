import type { Lesson } from '../../content/lessons/lesson';
import { useMessages } from '../primitives/messages';

interface Props {
  lesson: Lesson;
  /** Of the step on the page. */
  index: number;
  isDone: (stepId: string) => boolean;
  onGo: (index: number) => void;
}

/** The chapter's steps as dots, each a button; a filled ring where a question was answered. */
export function StepNavigation({ lesson, index, isDone, onGo }: Props) {
  const { learn } = useMessages();
  return (
    <ol className="step-dots">
      {lesson.steps.map(({ id, question }, i) => (
        <li key={id}>
          <button
            type="button"
            aria-current={i === index ? 'step' : undefined}
            aria-label={
              learn.stepLabel(i + 1, lesson.steps.length) +
              (question === undefined ? '' : isDone(id) ? learn.answered : learn.asks)
            }
            data-asks={question === undefined ? undefined : ''}
            data-done={isDone(id) ? '' : undefined}
            onClick={() => onGo(i)}
          />
        </li>
      ))}
    </ol>
  );
}
