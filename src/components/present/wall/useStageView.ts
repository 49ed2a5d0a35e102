import { type RefObject, useLayoutEffect, useState } from 'react';

export interface StageView {
  /** Of the window on the scene, CSS px. */
  width: number;
  height: number;
  /** How far the scene is scrolled, CSS px. */
  left: number;
  top: number;
}

/** What of the scene is seen on the stage. */
export function useStageView(stage: RefObject<HTMLElement | null>): StageView {
  const [view, setView] = useState<StageView>({ width: 1, height: 1, left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = () =>
      setView({
        width: element.clientWidth,
        height: element.clientHeight,
        left: element.scrollLeft,
        top: element.scrollTop,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [stage]);
  return view;
}
