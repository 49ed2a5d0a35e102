import type { KeyboardEvent } from 'react';
import type { NetworkLayout } from '../../../model/layout/layoutTypes';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The arrows walk the blocks of a lesson's picture, Enter and the space bar pick the one that has the focus. */
export function useBlockKeys(layout: NetworkLayout, goTo: (id: string) => void, pick: (id: string) => void) {
  const ids = layout.blocks.map(({ block }) => block.id);
  return (event: KeyboardEvent<SVGSVGElement>) => {
    const current = blockUnder(event.target);
    if (current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(current) + step))]!; // clamped
      goTo(next);
      event.currentTarget.querySelector<SVGElement>(`[data-id="${next}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') pick(current);
    else return;
    event.preventDefault();
  };
}

export function blockUnder(target: EventTarget): string | null {
  const drawn = target instanceof Element ? target.closest('[data-block]') : null;
  return drawn?.getAttribute('data-block') ?? null;
}
