import type { TouchEvent } from 'react';
import { useRef } from 'react';

const MIN_PX = 70;
/** These use a finger themselves; a drawing does where it is larger than its window. */
const OWN_TOUCH = '.drawing-svg[data-zoomed], input, select, textarea, .slider, [data-wide], .show-bar';

/** A finger across the scene turns it. */
export function useSwipe(turn: (by: number) => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches, target }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      start.current =
        touch === undefined || (target instanceof Element && target.closest(OWN_TOUCH) !== null)
          ? null
          : { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const end = changedTouches[0];
      if (start.current === null || end === undefined) return;
      const [dx, dy] = [end.clientX - start.current.x, end.clientY - start.current.y];
      start.current = null;
      if (Math.abs(dx) >= MIN_PX && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
    },
  };
}
