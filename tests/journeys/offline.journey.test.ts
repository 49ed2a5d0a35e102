import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { en } from '../../src/content/en';
import { groups } from '../../src/content/en/groups';
import { offline as english } from '../../src/content/en/offline';
import { COURSE_PAGES } from '../../src/state/slices/learn';
import { GROUPS_PARTS } from '../../src/state/groupsState';
import { LESSON_IDS } from '../../src/state/slices/learn';
import { PANELS } from '../../src/state/viewState';
import { siteFolder } from '../../tools/browser/buildSite';
import { saveFrom } from '../support/explorePage';
import { sharedChromium } from './support/chromium';
import { goOffline, keptFiles, leave, visitAndKeep, type Visit } from './support/keptSite';

/** Every view is loaded anew, in both languages. */
vi.setConfig({ testTimeout: 400_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

const LANGUAGES = ['en', 'zh-CN'] as const;
/** What is asked for, and what stands there then. */
const PLACES: readonly [query: string, stands: string][] = [
  ...PANELS.map((panel): [string, string] => [
    `view=explore&model=resnet50&compare=resnext50_32x4d&panel=${panel}&focus=layer2.0`,
    '.drawing [data-block]',
  ]),
  ...GROUPS_PARTS.map((part): [string, string] => [`view=groups&part=${part}`, '.part-head h1']),
  ...LESSON_IDS.map((lesson): [string, string] => [`view=learn&lesson=${lesson}&step=3`, '.prose h2']),
  ...COURSE_PAGES.filter((page) => page !== 'chapters').map((page): [string, string] => [
    `view=learn&page=${page}`,
    'main h1',
  ]),
  ['view=present', '.outline .drawing'],
  ['view=present&present=2&speaker=1', '.speaker-notes'],
  ['view=groups&part=slider&embed=1', 'main, figure, svg'],
  ['view=present&present=12', '.show .drawing [data-block]'],
];

async function stands(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  expect(await page.getByRole('alert').count()).toBe(0);
}

test('after the first visit every file of the build is kept', async () => {
  const visit = await visitAndKeep(browser);
  const built = (await readdir(siteFolder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const names = built.map(({ parentPath, name }) =>
    `${parentPath}/${name}`.replaceAll(sep, '/').slice(siteFolder.length).replace(/^\//, ''),
  );
  const needed = names
    .filter((name) => name !== 'sw.js' && !name.startsWith('.vite/'))
    .map((name) => (name === 'index.html' ? '' : name));
  expect((await keptFiles(visit)).toSorted()).toEqual(needed.toSorted());
  await leave(visit);
});

describe('with the network off and the host gone', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitAndKeep(browser);
    await goOffline(visit);
  }, 120_000);
  afterAll(() => visit.context.close());

  test('the page that was open opens a view for the first time, and says that all is well', async () => {
    const { page, failures } = visit;
    await page.getByText(english.isOffline).waitFor();
    await page.getByRole('link', { name: en.shell.views.groups, exact: true }).click();
    await stands(page, '.part-head h1');
    expect(failures).toEqual([]);
  });

  test.each(LANGUAGES)('every view loads and stands, in %s', async (lang) => {
    const { site, page, failures } = visit;
    for (const [query, selector] of PLACES) {
      await page.goto(`${site.url}?${query}&lang=${lang}`);
      await stands(page, selector);
      expect(await page.locator('html').getAttribute('lang'), query).toBe(lang);
      expect(failures, query).toEqual([]);
    }
    await page.reload();
    await stands(page, '.show .drawing [data-block]');
    expect(failures).toEqual([]);
  });

  test('tensors are computed, in a worker of their own', async () => {
    const { site, page, failures } = visit;
    await page.goto(`${site.url}?view=groups&part=slider&lang=en`);
    await page.getByRole('button', { name: groups.slider.same.run }).click();
    await page.getByText('on wasm, median').waitFor();
    expect(failures).toEqual([]);
  });

  test('a report and a picture are saved', async () => {
    const { site, page, failures } = visit;
    await page.goto(`${site.url}?view=explore&model=resnet50&lang=en`);
    await stands(page, '.drawing [data-block]');
    const { bytes } = await saveFrom(page, 'Report, JSON');
    expect(JSON.parse(bytes.toString()).totals.params).toBe(25_557_032); // torchvision
    expect(failures).toEqual([]);
  });
});
