import type { Page } from 'playwright-core';

/**
 * Processor time of the page's own thread, in milliseconds. Unlike what a clock shows it leaves
 * out the time that other programs had the processor, though a shared one is slower.
 */
export interface ThreadTime {
  script: number;
  style: number;
  layout: number;
  /** All of it: those three, painting, and the browser's own. */
  all: number;
}

/** What the page's thread takes while `act` runs. */
export async function threadTimeOf<T>(page: Page, act: () => Promise<T>): Promise<{ result: T; time: ThreadTime }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<ThreadTime> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
    return {
      script: of('ScriptDuration'),
      style: of('RecalcStyleDuration'),
      layout: of('LayoutDuration'),
      all: of('TaskDuration'),
    };
  };
  const before = await read();
  const result = await act();
  const time = difference(await read(), before);
  await session.detach();
  return { result, time };
}

/** What `a` takes more than `b`. */
export function difference(a: ThreadTime, b: ThreadTime): ThreadTime {
  return { script: a.script - b.script, style: a.style - b.style, layout: a.layout - b.layout, all: a.all - b.all };
}
