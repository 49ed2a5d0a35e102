import type { ReactNode, Ref } from 'react';
import { createPortal } from 'react-dom';
import { PaperContext, type PaperRoom } from './onPaper';
import './sheets.css';

interface Props {
  ref?: Ref<HTMLDivElement>;
  room: PaperRoom;
  /** Whether it is about to be printed: only then it is more than decoration, and a PDF gets its headings. */
  isReady: boolean;
  children: ReactNode;
}

/**
 * What is printed in place of the page. On screen it lies out of sight, laid out at the width that it has on paper, so that
 * what measures itself is right before the browser prints.
 */
export function Sheets({ ref, room, isReady, children }: Props) {
  return createPortal(
    <div ref={ref} className="sheets" data-theme="light" inert={!isReady}>
      <PaperContext value={room}>{children}</PaperContext>
    </div>,
    document.body,
  );
}
