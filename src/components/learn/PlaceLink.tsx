import type { ReactNode } from 'react';
import { writeUrl } from '../../state/urlCodec';
import type { ViewState } from '../../state/viewState';
import { useHold } from '../primitives/Held';
import { useSelected, useStore } from '../primitives/useStore';

/** A link from the course to a state of another view; from somebody else's page in a window of its own. */
export function PlaceLink({ state, children }: { state: ViewState; children: ReactNode }) {
  const store = useStore();
  const isEmbedded = useSelected((snapshot) => snapshot.state.embed !== null);
  if (!useHold('view').isFree) return <span>{children}</span>;
  if (isEmbedded)
    return (
      <a className="course-link" href={`?${writeUrl({ ...state, embed: null })}`} target="_blank" rel="noreferrer">
        {children}
      </a>
    );
  return (
    <a
      className="course-link"
      href={`?${writeUrl(state)}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        store.goTo({ ...state, learn: store.get().state.learn });
      }}
    >
      {children}
    </a>
  );
}
