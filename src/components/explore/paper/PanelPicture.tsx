import type { ReactNode } from 'react';
import { Fitted } from '../../primitives/paper/Fitted';
import { usePaperRoom } from '../../primitives/paper/onPaper';
import { PAPER_WIDTH } from '../../primitives/paper/paperWidth';

/** Below a drawing. */
const SHARE = 0.72;

/** A panel of Explore as a picture. */
export function PanelPicture({ children }: { children: ReactNode }) {
  const { width, wide } = usePaperRoom();
  return (
    <Fitted layout={PAPER_WIDTH} room={{ width, height: wide * SHARE }}>
      {children}
    </Fitted>
  );
}
