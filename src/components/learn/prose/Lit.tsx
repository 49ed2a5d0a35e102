import { type ReactNode, useEffect } from 'react';
import { useLesson } from '../LessonContext';

/** A phrase that names a block or layer of the figure: each lights the other. */
export function Lit({ id, children }: { id: string; children: ReactNode }) {
  const { lit, light, phrases } = useLesson();
  useEffect(() => {
    phrases.add(id);
    return () => void phrases.delete(id);
  }, [phrases, id]);
  // A button would be one box, which breaks lines before a comma; a phrase breaks like the words around it.
  return (
    <span
      role="button"
      tabIndex={0}
      className="lit"
      data-lit={lit === id ? '' : undefined}
      aria-pressed={lit === id}
      onPointerEnter={() => light(id)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(id)}
      onBlur={() => light(null)}
    >
      {children}
    </span>
  );
}
