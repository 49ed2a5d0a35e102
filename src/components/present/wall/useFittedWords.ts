import { type RefObject, useLayoutEffect } from 'react';

/** Words are at least this large beside what the style sheet gives them. */
const SMALLEST = 0.84;
const STEP = 0.02;

/**
 * The words of a step that would not end on the wall, in a wide font or a long language, are set a little smaller.
 * What an answer brings may run on below: nothing changes its size once somebody works with it.
 *
 * @param place the scene's, from whose turn on it is fitted anew
 */
export function useFittedWords(stage: RefObject<HTMLElement | null>, place: number, height: number): void {
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null || height === 0) return;
    element.style.removeProperty('--words');
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => fit(element));
    };
    const observer = new MutationObserver(later);
    observer.observe(element, { childList: true, subtree: true });
    const stop = new AbortController();
    const { signal } = stop;
    signal.addEventListener('abort', () => observer.disconnect());
    for (const event of ['input', 'click']) element.addEventListener(event, () => stop.abort(), { signal });
    document.fonts.addEventListener('loadingdone', later, { signal });
    later();
    return () => {
      cancelAnimationFrame(frame);
      stop.abort();
    };
  }, [stage, place, height]);
}

function fit(stage: HTMLElement): void {
  const words = stage.querySelector('.learn-main .prose');
  if (words === null || document.documentElement.dataset['wall'] !== 'wide') return;
  const bottom = stage.getBoundingClientRect().bottom;
  const runsOn = () => words.getBoundingClientRect().bottom + stage.scrollTop > bottom;
  let size = Number.parseFloat(stage.style.getPropertyValue('--words')) || 1;
  while (runsOn() && size > SMALLEST) {
    size -= STEP;
    stage.style.setProperty('--words', size.toFixed(2));
  }
}
