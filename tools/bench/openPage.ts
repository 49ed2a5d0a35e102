import type { Browser, Page } from 'playwright-core';
import type { ModelId } from '../../src/model/architecture/catalogue';
import type { Change } from './controls';
import { type FrameTime, type InPage, install } from './inPage';

/** A page in a context of its own, with nothing in its cache. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    serviceWorkers: 'block',
  }); // nothing is fetched beside what is measured
  // tsx compiles functions with calls of this helper, and their text is sent to the page.
  await context.addInitScript({ content: 'globalThis.__name = (f) => f;' });
  return context.newPage();
}

/** The Explore view with one network, its panels loaded, ready to be measured. */
export async function openNetwork(browser: Browser, siteUrl: string, model: ModelId): Promise<Page> {
  const page = await openPage(browser);
  await page.goto(`${siteUrl}?view=explore&lang=en&model=${model}`, { waitUntil: 'networkidle' });
  await page.locator('[data-block]').first().waitFor({ state: 'attached' });
  await page.evaluate(install);
  return page;
}

type WithBench = typeof globalThis & { bench: InPage };

export function measure(page: Page, changes: readonly (Change | null)[]): Promise<FrameTime[]> {
  return page.evaluate((list) => (globalThis as WithBench).bench.measure(list), changes); // inPage.ts puts it there
}

export function idleIntervals(page: Page, count: number): Promise<number[]> {
  return page.evaluate((n) => (globalThis as WithBench).bench.idleIntervals(n), count); // likewise
}

export function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as WithBench).bench.longTasks()); // likewise
}
