import type { Browser } from 'playwright-core';
import type { ModelId } from '../../src/model/architecture/catalogue';
import { changesOf } from './controls';
import type { FrameTime } from './inPage';
import { idleIntervals, longTasks, measure, openNetwork } from './openPage';
import { median, p95 } from './statistics';
import { ms, table, verdict } from './table';
import { difference, type ThreadTime, threadTimeOf } from './threadTime';

const NETWORKS = ['resnet50', 'resnet152', 'cifar_resnet1202'] as const satisfies readonly ModelId[];
/** At 60 frames a second. */
const ONE_FRAME = 1000 / 60;
/** Frames do not come to the microsecond; the second one comes at twice the time. */
const TOLERANCE = 1.25;

interface Found {
  id: ModelId;
  intervals: number[];
  /** The same without a change: the wait for the next frame. */
  unchanged: FrameTime[];
  changed: FrameTime[];
  /** Of all changes, less that of waiting as often. */
  thread: ThreadTime;
  longTasks: number[];
}

/** Prints the time from a control's change to the frame that shows it. */
export async function benchChanges(browser: Browser, siteUrl: string, count: number): Promise<void> {
  const found: Found[] = [];
  for (const id of NETWORKS) found.push(await changeControls(browser, siteUrl, id, count));
  console.log(
    `From a control’s change to the next painted frame (${count} changes each, begun just after a frame; until its end)`,
  );
  console.log(
    table(
      ['', 'median', 'p95', 'unchanged', 'p95', 'idle frames every', 'p95', 'by the next frame'],
      found.map(frameRow),
    ),
  );
  console.log(
    '\nOf it, what the page’s thread did for the change, by the clock; and tasks over 50 ms, late ones included',
  );
  console.log(table(['', 'median', 'p95', 'longest', 'long tasks', 'longest'], found.map(workRow)));
  console.log('\nProcessor time of the page’s thread for a change, on average, late work included');
  console.log(
    table(
      ['', 'all', 'script', 'style', 'layout', 'paint and other'],
      found.map((one) => threadRow(one, count)),
    ),
  );
  console.log();
  for (const { id, changed } of found) {
    const work = p95(changed.map((time) => time.work));
    console.log(
      `${id}, the work for a change within one frame of ${ms(ONE_FRAME)}: ${verdict(work <= ONE_FRAME)} (p95 ${ms(work)}).`,
    );
  }
  const long = found.find(({ id }) => id === 'resnet152')!.longTasks; // it is one of them
  console.log(`resnet152, no task over 50 ms: ${verdict(long.length === 0)} (${long.length}).\n`);
}

async function changeControls(browser: Browser, siteUrl: string, id: ModelId, count: number): Promise<Found> {
  const page = await openNetwork(browser, siteUrl, id);
  const intervals = await idleIntervals(page, count);
  const idle = await threadTimeOf(page, () =>
    measure(
      page,
      Array.from({ length: count }, () => null),
    ),
  );
  await longTasks(page); // those of loading
  const busy = await threadTimeOf(page, () => measure(page, changesOf(id, count)));
  const found = {
    id,
    intervals,
    unchanged: idle.result,
    changed: busy.result,
    thread: difference(busy.time, idle.time),
    longTasks: await longTasks(page),
  };
  await page.context().close();
  return found;
}

function frameRow({ id, intervals, unchanged, changed }: Found): string[] {
  const frames = changed.map(({ frame }) => frame);
  const waits = unchanged.map(({ frame }) => frame);
  const inNext = changed.filter(({ wait }) => wait <= ONE_FRAME * TOLERANCE).length / changed.length;
  return [
    id,
    ms(median(frames)),
    ms(p95(frames)),
    ms(median(waits)),
    ms(p95(waits)),
    ms(median(intervals)),
    ms(p95(intervals)),
    `${Math.round(100 * inNext)} %`,
  ];
}

function workRow({ id, changed, longTasks: long }: Found): string[] {
  const work = changed.map((time) => time.work);
  return [
    id,
    ms(median(work)),
    ms(p95(work)),
    ms(Math.max(...work)),
    String(long.length),
    long.length === 0 ? '–' : ms(Math.max(...long)),
  ];
}

function threadRow({ id, thread: { all, script, style, layout } }: Found, count: number): string[] {
  return [id, ...[all, script, style, layout, all - script - style - layout].map((time) => ms(time / count))];
}
