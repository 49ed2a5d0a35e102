import { useRef, useState } from 'react';
import { LESSONS } from '../../content/lessons';
import type { LessonPlace, LessonId } from '../../state/slices/learn';
import type { Language } from '../../state/viewState';
import { useHold } from '../primitives/Held';
import { useMessages } from '../primitives/messages';
import { PanelBoundary } from '../primitives/PanelBoundary';
import { useSelected, useStore } from '../primitives/useStore';
import { LessonFigure } from './figure/LessonFigure';
import { LessonContext, type LessonState } from './LessonContext';
import { PrintChapter } from './paper/PrintChapter';
import { Practice } from './Practice';
import { CheckUnderFigure } from './predict/CheckUnderFigure';
import { chapterOf } from './prose/chapters';
import { TAGS } from './prose/registry';
import { StepNavigation } from './StepNavigation';
import { TurnPage } from './TurnPage';
import { useStepAnswers } from './useStepAnswers';

/** The chapters: a step's words, and beside them the app's own picture of what they speak of. */
export function Chapters() {
  const { lesson: lessonId, step: asked } = useSelected(({ state }) => state.learn);
  const lang = useSelected(({ state }) => state.lang);
  const store = useStore();
  const { learn } = useMessages();
  const lesson = LESSONS[lessonId];
  const index = Math.min(asked, lesson.steps.length) - 1;
  const step = lesson.steps[index]!; // within the chapter
  const answers = useStepAnswers(lessonId, step.id);
  const [lit, light] = useState<string | null>(null);
  const [phrases] = useState(() => new Set<string>());
  const { draft, isChecked, setDraft, check } = answers;
  const state: LessonState = { lesson, step, lit, light, phrases, draft, isChecked, setDraft, check };
  const canTurn = useHold('step').isFree;
  const canPractise = useHold('page').isFree;
  const canPrint =
    useSelected((snapshot) => snapshot.state.present.scene === 0 && snapshot.state.embed === null) && canTurn; // what is printed has every step and answer
  const head = useRef<HTMLElement>(null);
  const goTo = (place: LessonPlace) => {
    light(null);
    store.changeIn('learn', place);
    head.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <LessonContext value={state}>
      <main id="main" className="learn-main" tabIndex={-1}>
        <header ref={head} className="learn-head">
          <h1 className="visually-hidden">{learn.chapters[lessonId]}</h1>
          {canTurn && (
            <StepNavigation
              lesson={lesson}
              index={index}
              isDone={(id) => answers.isDone(lessonId, id)}
              onGo={(target) => goTo({ lesson: lessonId, step: target + 1 })}
            />
          )}
          {canPrint && <PrintChapter lesson={lesson} />}
        </header>
        <div className="learn-columns">
          <PanelBoundary key={lang} name={learn.chapters[lessonId]} resetKey={step}>
            <Words lang={lang} lesson={lessonId} />
          </PanelBoundary>
          <div className="figure-column">
            <PanelBoundary name={learn.figure} resetKey={step}>
              <LessonFigure figure={step.figure} />
            </PanelBoundary>
            <CheckUnderFigure />
          </div>
        </div>
        {index === lesson.steps.length - 1 && canPractise && <Practice lesson={lessonId} />}
        {canTurn && (
          <TurnPage lesson={lesson} index={index} onGo={goTo} onClear={answers.hasProgress ? answers.clear : null} />
        )}
      </main>
    </LessonContext>
  );
}

function Words({ lang, lesson }: { lang: Language; lesson: LessonId }) {
  const Chapter = chapterOf(lang, lesson).Component;
  return <Chapter key={`${lang} ${lesson}`} components={TAGS} />;
}
