import { type RefObject, useEffect, useRef } from 'react';

/** Shares of the stage's width: the circle's radius, and how far a key moves it. */
const RADIUS = { first: 0.13, min: 0.04, max: 0.45 };
const STEP = 0.04;
const GROWTH = 1.18;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** All but a circle around the pointer is dimmed; the page beneath stays in use. Shift with arrows moves it as well. */
export function Spotlight({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const shade = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const room = stage.current;
    const element = shade.current;
    if (room === null || element === null) return;
    let [x, y, radius] = [0.5, 0.45, RADIUS.first]; // of width, height, width
    const show = () => {
      element.style.setProperty('--x', `${x * 100}%`);
      element.style.setProperty('--y', `${y * 100}%`);
      element.style.setProperty('--radius', `${radius * room.clientWidth}px`);
    };
    const grow = (by: number) => {
      radius = Math.max(RADIUS.min, Math.min(RADIUS.max, radius * by));
      show();
    };
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const box = room.getBoundingClientRect();
      [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
      show();
    };
    const onWheel = (event: WheelEvent) => {
      if (!(event.target instanceof Node) || !room.contains(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      grow(event.deltaY < 0 ? GROWTH : 1 / GROWTH);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const arrow = event.shiftKey ? ARROWS[event.key] : undefined;
      if (arrow !== undefined) {
        x = Math.max(0, Math.min(1, x + arrow[0] * STEP));
        y = Math.max(0, Math.min(1, y + (arrow[1] * STEP * room.clientWidth) / room.clientHeight));
        show();
      } else if (event.key === ']') grow(GROWTH);
      else if (event.key === '[') grow(1 / GROWTH);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    show();
    addEventListener('pointermove', follow);
    addEventListener('pointerdown', follow);
    addEventListener('wheel', onWheel, { capture: true, passive: false });
    addEventListener('keydown', onKeyDown, true);
    addEventListener('resize', show);
    return () => {
      removeEventListener('pointermove', follow);
      removeEventListener('pointerdown', follow);
      removeEventListener('wheel', onWheel, { capture: true });
      removeEventListener('keydown', onKeyDown, true);
      removeEventListener('resize', show);
    };
  }, [stage]);
  return <div className="spotlight" ref={shade} aria-hidden="true" />;
}
