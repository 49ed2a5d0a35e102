import type { ReactNode } from 'react';

/** The part's title and the one sentence that says what there is to see; null says nothing. */
export function PartHead({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <header className="part-head">
      <h1>{title}</h1>
      {children !== null && <p>{children}</p>}
    </header>
  );
}
