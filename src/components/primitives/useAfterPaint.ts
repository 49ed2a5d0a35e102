import { startTransition, useEffect, useState } from 'react';

/** A page that is not shown has no frames. */
const WITHOUT_FRAMES_MS = 200;

/** Calls back once the next frame is on screen; the function that it returns calls it off. */
function afterPaint(callback: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const done = () => {
    stop();
    callback();
  };
  port1.addEventListener('message', done, { once: true });
  port1.start();
  const frame = requestAnimationFrame(() => port2.postMessage(null)); // a message is delivered when the frame is painted
  const timer = setTimeout(done, WITHOUT_FRAMES_MS);
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    port1.close();
  };
  return stop;
}

/**
 * The value as of the last painted frame: what is drawn from it follows a frame behind, in pieces that nothing waits
 * for, so that the frame which answers a person has only the answer in it.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (painted === value) return;
    return afterPaint(() => startTransition(() => setPainted(() => value)));
  }, [painted, value]);
  return painted;
}
