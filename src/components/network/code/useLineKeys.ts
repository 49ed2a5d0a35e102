import { type FocusEvent, type KeyboardEvent, useState } from 'react';

interface Options {
  /** Whether a line stands for something: the keys stop at such lines only. */
  canPick: (line: number) => boolean;
  count: number;
  /** Where the keyboard comes in. */
  preferred: number | undefined;
  point: (line: number | null) => void;
  pick: (line: number) => void;
}

/** One tab stop for all lines: arrows, Home and End walk them, Enter or Space picks. */
export function useLineKeys({ canPick, count, preferred, point, pick }: Options) {
  const [current, setCurrent] = useState<number | null>(null);
  const stops = Array.from({ length: count }, (_, line) => line).filter(canPick);
  const tabStop = [current, preferred].find((line) => line != null && canPick(line)) ?? stops[0] ?? null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const line = lineUnder(event.target);
    if (line === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick(line);
      return;
    }
    const place = stops.indexOf(line);
    const target = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = stops[Math.min(stops.length - 1, Math.max(0, target))];
    if (next !== undefined) event.currentTarget.querySelector<HTMLElement>(`[data-line="${next}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const line = lineUnder(event.target);
    setCurrent(line);
    point(line);
  };
  return { tabStop, onKeyDown, onFocus };
}

/** Index of the line on which an event fell; null between lines. */
export function lineUnder(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest('.code-line')?.querySelector('[data-line]') : null;
  return line == null ? null : Number(line.getAttribute('data-line'));
}
