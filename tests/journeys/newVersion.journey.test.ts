import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { en } from '../../src/content/en';
import { offline as words } from '../../src/content/en/offline';
import { sharedChromium } from './support/chromium';
import { leave, visitAndKeep, type Visit } from './support/keptSite';
import { NEXT_MARK, nextVersion } from './support/nextVersion';

vi.setConfig({ testTimeout: 240_000 });

let browser: Browser;
let next: string;
beforeAll(async () => {
  browser = await sharedChromium();
  next = await nextVersion();
}, 120_000);
afterAll(async () => {
  await rm(next, { recursive: true, force: true });
});

const isNext = (page: Page) =>
  page
    .locator(`body[${NEXT_MARK}]`)
    .count()
    .then((count) => count === 1);
const offer = (page: Page) => page.getByText(words.newVersion);
const groupsLink = (page: Page) => page.getByRole('link', { name: en.shell.views.groups, exact: true });

/** The host has the next version, and the browser has found it, as it does on a visit or once an hour. */
async function deployNext({ site, page }: Visit): Promise<void> {
  await site.deploy(next);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null, undefined, {
    timeout: 120_000,
  });
}

/** With no page of the old version left, the browser lets the new one take over: as soon as the old page is quite gone, which takes it a moment. */
async function takenOver({ context, site }: Visit): Promise<void> {
  const outside = await context.newPage(); // beside the site's folder: no page of the app
  await outside.goto(new URL('/', site.url).href);
  await expect
    .poll(
      () =>
        outside.evaluate(
          (scope) =>
            navigator.serviceWorker
              .getRegistration(scope)
              .then((found) => found?.waiting === null && found.active?.state),
          site.url,
        ),
      { timeout: 30_000 },
    )
    .toBe('activated');
  await outside.close();
}

test('a new version is offered; the page works on as it was, and is the new one once that is wanted', async () => {
  const visit = await visitAndKeep(browser, '?view=explore&model=resnet18&lang=en');
  const { page, site, context, failures } = visit;
  const other = await context.newPage();
  await other.goto(`${site.url}?view=learn&lang=en`);
  await deployNext(visit);
  await offer(page).waitFor();
  await page.reload();
  expect(await isNext(page)).toBe(false); // a reload alone forces nothing
  await groupsLink(page).click(); // its old code is not on the host any more
  await page.locator('.part-head h1').waitFor();
  await offer(page).waitFor();
  await page.getByRole('button', { name: words.reload, exact: true }).click();
  await page.locator(`body[${NEXT_MARK}]`).waitFor({ state: 'attached' });
  await page.locator('.part-head h1').waitFor(); // where the reader was

  // The other page is still the old one, and opens a view for the first time.
  expect(await isNext(other)).toBe(false);
  await groupsLink(other).click();
  await other.locator('.part-head h1').waitFor();
  expect(await other.getByRole('alert').count()).toBe(0);
  expect(failures).toEqual([]);
  await leave(visit);
});

test('put aside, the offer does not come back on this page; the new version is there when the site is opened again', async () => {
  const visit = await visitAndKeep(browser, '?lang=en');
  const { page, site, context } = visit;
  await deployNext(visit);
  await page.getByRole('button', { name: words.later, exact: true }).click();
  await groupsLink(page).click();
  await page.locator('.part-head h1').waitFor();
  expect(await offer(page).count()).toBe(0);
  await page.close();
  await takenOver(visit);
  const again = await context.newPage();
  await again.goto(`${site.url}?lang=en`);
  expect(await isNext(again)).toBe(true);
  await again.locator('.drawing [data-block]').first().waitFor({ state: 'attached' });
  // With no old page left, the old files go.
  await expect.poll(() => again.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 }).toBe(1);
  await leave(visit);
});

test('a running lecture is not told; when it has ended, it is', async () => {
  const visit = await visitAndKeep(browser, '?view=present&present=2&lang=en');
  const { page } = visit;
  await page.locator('.show-bar').waitFor();
  await deployNext(visit);
  await page.keyboard.press('PageDown');
  await expect.poll(() => new URL(page.url()).searchParams.get('present')).toBe('3');
  expect(await offer(page).count()).toBe(0);
  expect(await isNext(page)).toBe(false);
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await offer(page).waitFor();
  await leave(visit);
});
