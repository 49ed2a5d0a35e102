import { useState } from 'react';
import { LESSONS } from '../../content/lessons';
import type { LessonId } from '../../state/learnState';
import type { Language } from '../../state/viewState';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { useSelected, useStore } from '../primitives/useStore';
import { LessonFigure } from './figure/LessonFigure';
import { LessonContext, type LessonState } from './LessonContext';
import { chapterOf } from './prose/chapters';
import { TAGS } from './prose/registry';
import { StepNavigation } from './StepNavigation';
import { useStepAnswers } from './useStepAnswers';
import './Learn.css';

/** The course: a step's words, and beside them the app's own picture of what they speak of. */
export function Learn() {
  const { lesson: lessonId, step: asked } = useSelected(({ state }) => state.learn);
  const lang = useSelected(({ state }) => state.lang);
  const store = useStore();
  const { learn } = useMessages();
  const lesson = LESSONS[lessonId];
  const index = Math.min(asked, lesson.steps.length) - 1;
  const step = lesson.steps[index]!; // within the chapter
  const answers = useStepAnswers(lessonId, step.id);
  const [lit, light] = useState<string | null>(null);
  const { draft, isChecked, setDraft, check } = answers;
  const state: LessonState = { lesson, step, lit, light, draft, isChecked, setDraft, check };
  const goTo = (target: number) => {
    light(null);
    store.change({ learn: { lesson: lessonId, step: target + 1 } });
  };
  return (
    <LessonContext value={state}>
      <div className="learn">
        <main id="main" className="learn-main" tabIndex={-1}>
          <header className="learn-head">
            <p>{learn.chapters[lessonId]}</p>
            <StepNavigation lesson={lesson} index={index} isDone={(id) => answers.isDone(lessonId, id)} onGo={goTo} />
          </header>
          <div className="learn-columns">
            <PanelBoundary key={lang} name={learn.chapters[lessonId]} resetKey={step}>
              <Words lang={lang} lesson={lessonId} />
            </PanelBoundary>
            <PanelBoundary name={learn.figure} resetKey={step}>
              <LessonFigure figure={step.figure} />
            </PanelBoundary>
          </div>
          <nav className="learn-turn" aria-label={learn.turn}>
            <button type="button" className="button" disabled={index === 0} onClick={() => goTo(index - 1)}>{learn.back}</button>
            <button type="button" className="button button-primary" disabled={index === lesson.steps.length - 1} onClick={() => goTo(index + 1)}>{learn.next}</button>
            {answers.hasProgress && <button type="button" className="button button-plain" onClick={answers.clear}>{learn.clear}</button>}
          </nav>
        </main>
      </div>
    </LessonContext>
  );
}

function Words({ lang, lesson }: { lang: Language; lesson: LessonId }) {
  const Chapter = chapterOf(lang, lesson).Component;
  return <Chapter key={`${lang} ${lesson}`} components={TAGS} />;
}
