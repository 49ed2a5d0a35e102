import { useEffect, useRef } from 'react';
import type { SourceCode } from '../../../model/codegen/codeFor';
import type { LineRange } from '../../../model/codegen/codeParts';

/** Blank space above a line that was scrolled to, as a share of the box. */
const ABOVE = 0.2;

/**
 * Scrolls a box of lines, never the page: to the part that is spoken of, and to selected lines of which
 * none is in view.
 */
export function useReveal(source: SourceCode, selected: readonly number[], range: LineRange | null) {
  const box = useRef<HTMLDivElement>(null);
  const from = range?.from ?? null;
  useEffect(() => {
    if (from !== null) scrollToLine(box.current, from, 8);
  }, [source, from]);
  const key = selected.join();
  useEffect(() => {
    const element = box.current;
    if (element === null || key === '') return;
    const lines = key.split(',').map(Number);
    if (!lines.some((line) => isInView(element, line))) scrollToLine(element, lines[0]!, element.clientHeight * ABOVE); // the key is not empty
  }, [key, source.framework]);
  return box;
}

function scrollToLine(box: HTMLElement | null, line: number, above: number): void {
  const target = lineElement(box, line);
  if (target !== null) box?.scrollTo({ top: target.offsetTop - above });
}

function isInView(box: HTMLElement, line: number): boolean {
  const target = lineElement(box, line);
  return (
    target !== null &&
    target.offsetTop >= box.scrollTop &&
    target.offsetTop + target.offsetHeight <= box.scrollTop + box.clientHeight
  );
}

/** The box is what its lines' offsets count from: see Code.css. */
function lineElement(box: HTMLElement | null, line: number): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`.code-line:nth-child(${line + 1})`) ?? null;
}
