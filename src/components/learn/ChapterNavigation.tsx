import { useEffect, useRef } from 'react';
import { LESSON_IDS, type LessonId } from '../../state/learnState';
import { writeUrl } from '../../state/urlCodec';
import { useMessages } from '../primitives/messages';
import { useSelected } from '../primitives/useStore';

interface Props {
  current: LessonId;
  onGo: (lesson: LessonId) => void;
}

/** The chapters in reading order, each a link to its beginning. */
export function ChapterNavigation({ current, onGo }: Props) {
  const state = useSelected((snapshot) => snapshot.state);
  const { learn } = useMessages();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (shown != null) list.current?.scrollTo({ left: shown.offsetLeft - shown.offsetWidth / 2 }); // the list scrolls sideways where it is narrow
  }, [current]);
  return (
    <nav className="chapter-navigation" aria-label={learn.chaptersLabel}>
      <ol ref={list}>
        {LESSON_IDS.map((lesson, i) => (
          <li key={lesson}>
            <a
              href={`?${writeUrl({ ...state, learn: { lesson, step: 1 } })}`}
              aria-current={lesson === current ? 'page' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onGo(lesson);
              }}
            >
              <span className="chapter-number">{i + 1}</span> {learn.chapters[lesson]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
