import { useState } from 'react';
import { LESSONS } from '../../../content/lessons';
import { parseWorksheet } from '../../../model/exercises/sheet';
import { LESSON_IDS, type LessonId } from '../../../state/slices/learn';
import { useMessages } from '../../primitives/messages';
import { readSheets, type SheetsAnswers, writeSheets } from '../exercises/sheetAnswers';
import { PageLink } from '../PageLink';
import { type Progress, readProgress, writeProgress } from '../progress';
import { nextQuestion, questionsOf } from '../progressCounts';
import './Progress.css';

interface Kept {
  progress: Progress;
  sheets: SheetsAnswers;
}

const NOTHING: Kept = { progress: {}, sheets: {} };

/** What the reader has answered, on this device; it can be cleared, and that taken back. */
export function ProgressPage() {
  const { learn } = useMessages();
  const [kept, setKept] = useState<Kept>(() => ({ progress: readProgress(), sheets: readSheets() }));
  const [cleared, setCleared] = useState<Kept | null>(null);
  const [said, say] = useState('');
  const write = (next: Kept) => {
    writeProgress(next.progress);
    writeSheets(next.sheets);
    setKept(next);
  };
  const isEmpty = Object.keys(kept.progress).length === 0 && Object.keys(kept.sheets).length === 0;
  return (
    <>
      <p className="course-intro">{learn.progress.intro}</p>
      <NextStep progress={kept.progress} />
      <h2>{learn.chaptersLabel}</h2>
      <ol className="progress-list">
        {LESSON_IDS.map((lesson, i) => (
          <ChapterRow key={lesson} lesson={lesson} number={i + 1} progress={kept.progress} />
        ))}
      </ol>
      <h2>{learn.progress.exercises}</h2>
      <Sheets sheets={kept.sheets} />
      <div className="progress-clear">
        {!isEmpty && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setCleared(kept);
              write(NOTHING);
              say(learn.progress.cleared);
            }}
          >
            {learn.progress.clear}
          </button>
        )}
        {cleared !== null && isEmpty && (
          <button
            type="button"
            className="button"
            onClick={() => {
              write(cleared);
              setCleared(null);
              say(learn.progress.restored);
            }}
          >
            {learn.progress.undo}
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </>
  );
}

function NextStep({ progress }: { progress: Progress }) {
  const { learn } = useMessages();
  const next = nextQuestion(progress);
  return (
    <p className="progress-next">
      <strong>{learn.progress.next}</strong>
      {next === null ? (
        <PageLink course={{ page: 'exercises' }} className="course-link">
          {learn.progress.allDone}
        </PageLink>
      ) : (
        <PageLink place={next} className="course-link">
          {learn.progress.goOn(learn.chapters[next.lesson], next.step)}
        </PageLink>
      )}
    </p>
  );
}

function ChapterRow({ lesson, number, progress }: { lesson: LessonId; number: number; progress: Progress }) {
  const { learn } = useMessages();
  const { done, all } = questionsOf(lesson, progress);
  return (
    <li>
      <span className="chapter-number">{number}</span>
      <PageLink place={{ lesson, step: 1 }}>{learn.chapters[lesson]}</PageLink>
      <span className="progress-marks" aria-hidden="true">
        {LESSONS[lesson].steps
          .filter(({ question }) => question !== undefined)
          .map(({ id }) => (
            <i key={id} data-done={progress[`${lesson}/${id}`]?.isChecked === true ? '' : undefined} />
          ))}
      </span>
      <span className="progress-count">{learn.questionsDone(done, all)}</span>
    </li>
  );
}

function Sheets({ sheets }: { sheets: SheetsAnswers }) {
  const { learn } = useMessages();
  const names = Object.keys(sheets);
  if (names.length === 0) return <p className="progress-count">{learn.progress.noSheets}</p>;
  return (
    <ul className="progress-list">
      {names.map((name) => {
        const sheet = parseWorksheet(name);
        const right = Object.values(sheets[name] ?? {}).filter(({ isRight }) => isRight).length;
        return (
          <li key={name}>
            <PageLink course={{ page: 'exercises', sheet }}>{learn.progress.sheet(name)}</PageLink>
            <span className="progress-count">{learn.progress.sheetDone(right, sheet.count)}</span>
          </li>
        );
      })}
    </ul>
  );
}
