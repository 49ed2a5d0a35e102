export interface TurnsInPage {
  /** Presses a key in the show; milliseconds until a frame is painted in which the scene of this title stands, whole. */
  turn: (key: string, title: string, shown: string) => Promise<number>;
}

/** Runs in the page, which knows nothing around it: Playwright sends its text. */
export function installTurns(): void {
  const LIMIT_MS = 10_000;
  // A task posted in a frame's callback runs once that frame has been laid out and painted.
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
  const isThere = (title: string, shown: string) =>
    document.querySelector('.show-title')?.textContent === title &&
    document.querySelector(`.show-stage ${shown}`) !== null &&
    document.querySelector('.show-stage [aria-busy=true]') === null;
  const inPage: TurnsInPage = {
    async turn(key, title, shown) {
      await new Promise((resolve) => setTimeout(resolve, 900)); // movements have ended, the address is written
      for (let i = 0; i < 3; i++) await painted();
      const start = performance.now();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      do {
        await painted();
        if (performance.now() - start > LIMIT_MS) throw new Error(`"${title}" did not come`);
      } while (!isThere(title, shown));
      return performance.now() - start;
    },
  };
  (globalThis as unknown as { turns: TurnsInPage }).turns = inPage; // for sceneTurns.ts
}
