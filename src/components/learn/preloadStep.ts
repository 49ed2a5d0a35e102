import { LESSONS } from '../../content/lessons';
import type { LessonPlace } from '../../state/slices/learn';
import type { Language } from '../../state/viewState';
import { preloadFigure } from './figure/kinds';
import { chapterOf } from './prose/chapters';

/** Fetches a step's words and its figure before it is shown. */
export function preloadStep({ lesson, step }: LessonPlace, lang: Language): void {
  const { steps } = LESSONS[lesson];
  chapterOf(lang, lesson).preload();
  preloadFigure(steps[Math.min(step, steps.length) - 1]!.figure, lang); // within the chapter
}
