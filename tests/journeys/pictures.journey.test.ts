import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { installPictures } from '../support/pictures/inPage';
import { LOOKS, type Picture, PICTURES } from '../support/pictures/list';
import { sharedChromium } from './support/chromium';

const FOLDER = fileURLToPath(new URL('../pictures/', import.meta.url));

/** `npm run pictures` takes them anew instead of comparing them. */
const isTaking = process.env['PICTURES'] === 'take';

/** What has not changed for so long will not change by itself. */
const QUIET_MS = 600;
const POLL_MS = 30;
const LIMIT_MS = 20_000;

/** As high as a whole outline, so that nothing waits until it is seen. */
const WINDOW = { width: 1200, height: 6000 };

/** What the buttons say that compute, and what they say instead while they do. */
const RUN = /^Run(?! again)/;
const RUNNING = /^Run(?! again)|^Cancel/;

describe.each(LOOKS)('$lang, $theme', ({ lang, theme }) => {
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    page = await openSite(`?view=explore&lang=${lang}&theme=${theme}`, errors);
    await page.evaluate(installPictures);
  });
  afterAll(() => page.context().close());

  test.each(PICTURES.filter((picture) => picture.lang === lang && picture.theme === theme))(
    '$name',
    async (picture) => {
      const kept = await readFile(fileOf(picture), 'utf8').catch(() => null);
      const seen = await seenOf(page, picture, kept);
      if (isTaking) return writeFile(fileOf(picture), seen);
      expect(kept, 'no such picture is kept; `npm run pictures` takes it').not.toBeNull();
      expect(seen, 'not as it is kept; where it should be so, `npm run pictures` takes it anew').toBe(kept);
    },
  );

  test('nothing went wrong on the way', () => expect(errors).toEqual([]));
});

test('no picture is kept of what is no longer there', async () => {
  const names = new Set(PICTURES.map((picture) => `${picture.name}.html`));
  const left = (await readdir(FOLDER)).filter((file) => !names.has(file));
  if (isTaking) await Promise.all(left.splice(0).map((file) => rm(FOLDER + file)));
  expect(left, '`npm run pictures` removes them').toEqual([]);
});

const fileOf = ({ name }: Picture) => `${FOLDER}${name}.html`;

/** A page for many tests, which goes from place to place without loading the site again. */
async function openSite(query: string, errors: string[]): Promise<Page> {
  const site = inject('site');
  if ('failure' in site) throw new Error(`There is no site to open: ${site.failure}`);
  const browser = await sharedChromium();
  const context = await browser.newContext({
    viewport: WINDOW,
    locale: 'en-US',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.on('weberror', (webError) => errors.push(String(webError.error())));
  const page = await context.newPage();
  await page.goto(site.url + query, { waitUntil: 'load' });
  return page;
}

/** What is seen once it is as expected, or once nothing moves any more. */
async function seenOf(page: Page, picture: Picture, expected: string | null): Promise<string> {
  await goTo(page, picture);
  let seen: string | null = null;
  let since = Date.now();
  for (const start = since; Date.now() - start < LIMIT_MS; await page.waitForTimeout(POLL_MS)) {
    const taken = await page.evaluate((place) => window.pictures.take(place), picture.selector);
    const now = picture.isRun && taken !== null ? withoutMachine(taken) : taken;
    if (now !== null && now === expected) return now;
    if (now !== seen) since = Date.now();
    seen = now;
    if (seen !== null && Date.now() - since >= QUIET_MS) return seen;
  }
  throw new Error(`after ${LIMIT_MS / 1000} s it is not there, or still waits for something`);
}

/** Without cells that say how long the machine took, or how it rounded. */
function withoutMachine(picture: string): string {
  return picture.replaceAll(/ data-value="[^"]*"([^>]*)>(?:[\d.,]+ m?s|[\d.]+ × 10⁻[^<]*|0)</g, '$1>…<');
}

/** By way of another view, so that no picture holds what was done before it. */
async function goTo(page: Page, { query, isRun }: Picture): Promise<void> {
  const elsewhere = query.startsWith('view=learn') ? 'view=explore&embed=block' : 'view=learn&embed=1';
  for (const place of [elsewhere, query]) await page.evaluate((link) => window.pictures.goTo(link), `?${place}`);
  if (!isRun) return;
  const main = page.getByRole('main');
  await main.getByRole('button', { name: RUN }).dispatchEvent('click'); // a mouse would stay there and point at what comes next
  await main.getByRole('button', { name: RUNNING }).waitFor({ state: 'detached' });
}
