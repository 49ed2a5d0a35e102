import type { ReactNode } from 'react';
import { writeUrl } from '../../state/urlCodec';
import type { ViewState } from '../../state/viewState';
import { useMayLeave } from '../primitives/Held';
import { useStore } from '../primitives/useStore';

/** A link from the course to a state of another view. */
export function PlaceLink({ state, children }: { state: ViewState; children: ReactNode }) {
  const store = useStore();
  if (!useMayLeave()) return <span>{children}</span>;
  return (
    <a
      className="course-link"
      href={`?${writeUrl(state)}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        const { learn, course } = store.get().state;
        store.goTo({ ...state, learn, course });
      }}
    >
      {children}
    </a>
  );
}
