import type { Change } from './controls';

/** Milliseconds of one change. */
export interface FrameTime {
  /** From the event to the end of the frame that shows it, as far as the page's own thread goes. */
  frame: number;
  /** From the event to the beginning of that frame: one interval where it is the very next. */
  wait: number;
  /** What of it the page worked: handlers and rendering, then style, layout and paint. */
  work: number;
}

export interface InPage {
  /** Makes the changes one by one, each just after a frame and with a pause; `null` changes nothing. */
  measure: (changes: readonly (Change | null)[]) => Promise<FrameTime[]>;
  /** Milliseconds between idle frames. */
  idleIntervals: (count: number) => Promise<number[]>;
  /** Tasks over 50 ms since the last call. */
  longTasks: () => number[];
}

/**
 * Runs in the page, which knows nothing around it: Playwright sends its text. A task posted in a
 * requestAnimationFrame callback runs once that frame has been laid out and painted.
 */
export function install(): void {
  const nextFrame = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const begun = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(begun), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });

  const find = ({ control, kind, value }: Change): HTMLInputElement => {
    const name = CSS.escape(control);
    const selector =
      kind === 'radio' ? `fieldset[aria-label="${name}"] input[value="${value}"]` : `input[aria-label="${name}"]`;
    const found = document.querySelector<HTMLInputElement>(selector);
    if (found === null || found.disabled) throw new Error(`no control "${control}" to set to ${value}`);
    return found;
  };

  /** As the browser does for a person; React looks for a value that its own setter has not seen. */
  const set = (input: HTMLInputElement, { kind, value }: Change) => {
    if (kind === 'radio') return input.click();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, value); // every browser has it
    return input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const measureOne = async (change: Change | null): Promise<FrameTime> => {
    const input = change === null ? null : find(change);
    for (let i = 0; i < 3; i++) await nextFrame(); // the first after a pause comes out of turn
    const start = performance.now();
    if (input !== null && change !== null) set(input, change);
    await Promise.resolve(); // React renders an input's change before the next task
    const rendered = performance.now();
    const frameBegan = await nextFrame();
    const end = performance.now();
    if (
      change !== null &&
      find(change)[change.kind === 'radio' ? 'checked' : 'value'] !== (change.kind === 'radio' ? true : change.value)
    ) {
      throw new Error(`"${change.control}" did not become ${change.value}`);
    }
    return { frame: end - start, wait: frameBegan - start, work: rendered - start + (end - frameBegan) };
  };

  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration)));
  observer.observe({ type: 'longtask' });

  const inPage: InPage = {
    async measure(changes) {
      const found: FrameTime[] = [];
      for (const change of changes) {
        found.push(await measureOne(change));
        // The address is written a moment after the last change; that is not the next one's work.
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      return found;
    },
    async idleIntervals(count) {
      const begins = [await nextFrame()];
      while (begins.length <= count) begins.push(await nextFrame());
      return begins.slice(1).map((begun, i) => begun - begins[i]!); // one begin more than intervals
    },
    longTasks() {
      observer.takeRecords().forEach(({ duration }) => tasks.push(duration));
      return tasks.splice(0);
    },
  };
  (globalThis as unknown as { bench: InPage }).bench = inPage; // for openPage.ts
}
