import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { PanelBoundary } from '../PanelBoundary';
import type { PaperRoom } from './onPaper';
import { Sheets } from './Sheets';
import { whenSettled } from './whenSettled';
import './PrintJob.css';

export interface PrintJobWords {
  preparing: string;
  /** How far it is. */
  prepared: (done: number, of: number) => string;
  cancel: string;
}

export interface Part {
  key: string;
  /** For the message where it fails. */
  name: string;
  content: ReactNode;
}

interface Props {
  words: PrintJobWords;
  /** Put around the parts, for their style. */
  className: string;
  room: PaperRoom;
  head: ReactNode;
  parts: readonly Part[];
  /** Printed, or called off. */
  onDone: () => void;
}

/** Draws pages out of sight, part after part so that the browser breathes, prints them and goes. */
export function PrintJob({ words, className, room, head, parts, onDone }: Props) {
  const sheets = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(sheets, parts.length);
  const isReady = drawn === parts.length;
  useEffect(() => {
    if (!isReady) return;
    addEventListener('afterprint', onDone);
    const timer = setTimeout(() => window.print(), 0);
    return () => {
      clearTimeout(timer);
      removeEventListener('afterprint', onDone);
    };
  }, [isReady, onDone]);
  return (
    <>
      {!isReady && <Progress words={words} done={drawn} of={parts.length} onCancel={onDone} />}
      <Sheets ref={sheets} room={room} isReady={isReady}>
        <div className={className}>
          {head}
          {parts.slice(0, drawn + 1).map(({ key, name, content }) => (
            <div key={key} className="sheet-part" data-part={key}>
              <PanelBoundary name={name}>{content}</PanelBoundary>
            </div>
          ))}
        </div>
      </Sheets>
    </>
  );
}

/** How many parts stand; the next is begun when one does. */
function useDrawn(sheets: { current: HTMLDivElement | null }, count: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= count || sheets.current === null) return;
    const leaving = new AbortController();
    void whenSettled(sheets.current, leaving.signal).then(() => !leaving.signal.aborted && setDrawn(drawn + 1));
    return () => leaving.abort();
  }, [drawn, count, sheets]);
  return drawn;
}

interface ProgressProps {
  words: PrintJobWords;
  done: number;
  of: number;
  onCancel: () => void;
}

function Progress({ words, done, of, onCancel }: ProgressProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close(); // gives the focus back
  }, []);
  return (
    <dialog ref={dialog} className="print-job" aria-label={words.preparing} onCancel={onCancel}>
      <p>
        <b>{words.preparing}</b>
      </p>
      <progress value={done} max={of} aria-label={words.preparing} />
      <p role="status">{words.prepared(done + 1, of)}</p>
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </dialog>
  );
}
