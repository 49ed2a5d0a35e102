import type { ReactNode } from 'react';
import type { LearnFields, LessonPlace } from '../../state/slices/learn';
import { writeUrl } from '../../state/urlCodec';
import { useSelected, useStore } from '../primitives/useStore';

interface Props {
  /** The page of the course, and a sheet of its own where it is given. */
  course?: Partial<LearnFields>;
  /** Step of a chapter; opens the chapters. */
  place?: LessonPlace;
  /** Id of an element of the page to go to. */
  anchor?: string;
  className?: string;
  isCurrent?: boolean;
  onGo?: () => void;
  children: ReactNode;
}

/** A link within the course. */
export function PageLink({ course = {}, place, anchor, className, isCurrent = false, onGo, children }: Props) {
  const store = useStore();
  const state = useSelected((snapshot) => snapshot.state);
  const change: Partial<LearnFields> = { ...(place !== undefined && { page: 'chapters', ...place }), ...course };
  const learn = { ...state.learn, ...change };
  const hash = anchor === undefined ? '' : `#${anchor}`;
  // From somebody else's page another page of the course is reached in a window of its own.
  const elsewhere =
    state.embed !== null && learn.page !== state.learn.page ? { target: '_blank', rel: 'noreferrer' } : null;
  return (
    <a
      href={`?${writeUrl({ ...state, view: 'learn', learn, ...(elsewhere !== null && { embed: null }) })}${hash}`}
      {...elsewhere}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (elsewhere !== null || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`); // the address bar keeps what stands behind #
        store.changeIn('learn', change);
        onGo?.();
      }}
    >
      {children}
    </a>
  );
}
