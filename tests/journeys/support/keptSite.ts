import type { Browser, BrowserContext, Page } from 'playwright-core';
import { siteFolder } from '../../../tools/browser/buildSite';
import { type ServedSite, serveSite } from '../../../tools/browser/serveSite';

/** A browser of a person who visits one site, and a host of its own for it. */
export interface Visit {
  site: ServedSite;
  context: BrowserContext;
  page: Page;
  /** Errors on any page, and requests that nothing answered. */
  failures: string[];
}

/** Opens the built site under a sub-path, where its worker may keep it, and waits until it has. */
export async function visitAndKeep(browser: Browser, query = ''): Promise<Visit> {
  const visit = await openSite(browser, query);
  await visit.page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 120_000 });
  return visit;
}

/** Opens the built site, whose worker may keep it. */
export async function openSite(browser: Browser, query = ''): Promise<Visit> {
  const site = await serveSite(siteFolder, '/some/sub/path/');
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  const failures: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') failures.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => failures.push(String(webError.error())));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') failures.push(`${request.url()}: ${reason}`); // a page that is left gives up what it was still fetching
  });
  const page = await context.newPage();
  await page.goto(site.url + query, { waitUntil: 'load' });
  return { site, context, page, failures };
}

/** The names of the kept files, relative to the site; the page itself has none. */
export function keptFiles({ page, site }: Visit): Promise<string[]> {
  return page.evaluate(async (url) => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => request.url.slice(url.length));
  }, site.url);
}

/** Ends the visit. */
export async function leave({ site, context }: Visit): Promise<void> {
  await context.close();
  await site.close();
}

/** The network cable out: for the pages, and for their worker. */
export async function goOffline({ site, context }: Visit): Promise<void> {
  await context.setOffline(true);
  await site.close();
}
