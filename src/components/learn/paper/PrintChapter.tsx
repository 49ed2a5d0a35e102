import { useState } from 'react';
import type { HandoutWords } from '../../../content/en/handout';
import type { Lesson } from '../../../content/lessons/lesson';
import { LESSON_IDS } from '../../../state/slices/learn';
import { useMessages } from '../../primitives/messages';
import { type Part, PrintJob } from '../../primitives/paper/PrintJob';
import { ShortAddress } from '../../primitives/sharing/ShortAddress';
import { usePaperWords } from '../../primitives/paper/usePaperWords';
import { PrintedAnswer, PrintedStep } from './PrintedStep';
import './paper.css';

/** What pictures may take of a page with prose, CSS px. */
const ROOM = { width: 680, wide: 250, tall: 340, code: 400 };

/** Prints the whole chapter: every step with its figure, questions with room for answers, and the answers at its end. */
export function PrintChapter({ lesson }: { lesson: Lesson }) {
  const words = usePaperWords();
  const [isPrinting, setPrinting] = useState(false);
  if (words === null) return null;
  return (
    <>
      <button type="button" className="button button-plain print-chapter" onClick={() => setPrinting(true)}>
        {words.chapter.print}
      </button>
      {isPrinting && <Job lesson={lesson} words={words} onDone={() => setPrinting(false)} />}
    </>
  );
}

function Job({ lesson, words, onDone }: { lesson: Lesson; words: HandoutWords; onDone: () => void }) {
  const { learn } = useMessages();
  const { chapter } = words;
  const title = chapter.name(LESSON_IDS.indexOf(lesson.id) + 1, learn.chapters[lesson.id]);
  const parts = lesson.steps.map((step, i): Part => ({
    key: step.id,
    name: learn.stepLabel(i + 1, lesson.steps.length),
    content: <PrintedStep lesson={lesson} step={step} />,
  }));
  const asked = lesson.steps.filter(({ question }) => question !== undefined);
  const answers: Part = {
    key: 'answers',
    name: chapter.answers,
    content: (
      <section className="printed-answers">
        <h1>{chapter.answers}</h1>
        {asked.map((step) => (
          <PrintedAnswer key={step.id} lesson={lesson} step={step} />
        ))}
      </section>
    ),
  };
  return (
    <PrintJob
      words={{ preparing: chapter.preparing, prepared: chapter.prepared, cancel: words.cancel }}
      className="printed-chapter"
      room={ROOM}
      head={<Head title={title} lesson={lesson} words={words} />}
      parts={asked.length === 0 ? parts : [...parts, answers]}
      onDone={onDone}
    />
  );
}

function Head({ title, lesson, words }: { title: string; lesson: Lesson; words: HandoutWords }) {
  const address = `${location.origin}${location.pathname}?view=learn&lesson=${lesson.id}`;
  return (
    <header className="printed-head">
      <h1>{title}</h1>
      <p>
        {words.chapter.steps(lesson.steps.length)} ·{' '}
        <a href={address}>
          <ShortAddress address={address} />
        </a>
      </p>
    </header>
  );
}
