import { useState } from 'react';
import { LESSONS } from '../../content/lessons';
import { useSelected } from '../primitives/useStore';
import { LessonFigure } from './figure/LessonFigure';
import { LessonContext } from './LessonContext';
import { CheckUnderFigure } from './predict/CheckUnderFigure';
import { useStepAnswers } from './useStepAnswers';
import './Learn.css';

/** The figure of a step without its words. */
export function FigureAlone() {
  const { lesson: lessonId, step: asked } = useSelected(({ state }) => state.learn);
  const lesson = LESSONS[lessonId];
  const step = lesson.steps[Math.min(asked, lesson.steps.length) - 1]!; // within the chapter
  const { draft, isChecked, setDraft, check } = useStepAnswers(lessonId, step.id);
  const [lit, light] = useState<string | null>(null);
  const [phrases] = useState(() => new Set<string>());
  return (
    <LessonContext value={{ lesson, step, lit, light, phrases, draft, isChecked, setDraft, check }}>
      <LessonFigure figure={step.figure} />
      <CheckUnderFigure />
    </LessonContext>
  );
}
