import type { ReactNode } from 'react';
import { Fitted } from '../../primitives/paper/Fitted';
import { usePaperRoom } from '../../primitives/paper/onPaper';

const BESIDE = 400;

/** A part's picture. @param width in which it is laid out, CSS px */
export function PartPicture({ width: layout = 860, children }: { width?: number; children: ReactNode }) {
  const { width, wide, tall } = usePaperRoom();
  return (
    <Fitted layout={layout} room={{ width, height: wide }} tall={{ width: BESIDE, height: tall }}>
      {children}
    </Fitted>
  );
}
