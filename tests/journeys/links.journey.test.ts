import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  diagramStands,
  drawing,
  notices,
  openExplore,
  painted,
  queryOf,
  shownCounts,
  shownName,
  shownParameters,
} from '../support/explorePage';
import { recordOf, siteHost } from './support/browser';

const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
const look = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

describe('a link', () => {
  test('that was copied opens the same thing', async () => {
    const query =
      'model=resnet50&groups=32&width_per_group=8&layers=3,4,20,3&input=160x192&classes=10&shortcut=C&order=pre&focus=layer2.1.conv2&panel=costs&compare=plain34&theme=dark&lang=zh-CN';
    const page = await openExplore(query);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('链接已复制').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).host).toBe(siteHost());

    const friend = await openExplore();
    await friend.goto(link);
    await diagramStands(friend);
    await friend.locator('.layer[data-selected]').waitFor();
    const seen = async (on: Page) => ({
      name: await shownName(on),
      parameters: await on.locator('[data-total=params]').allInnerTexts(),
      counts: await shownCounts(on),
      explained: await on.locator('.inspector').innerText(),
      panel: await on.getByRole('tab', { selected: true }).innerText(),
      opened: await drawing(on)
        .locator('.layer')
        .evaluateAll((layers) => layers.map((layer) => layer.getAttribute('data-id'))),
      lang: await language(on),
      look: await look(on),
      notices: await notices(on),
      query: queryOf(on).toString(),
    });
    const [mine, theirs] = [await seen(page), await seen(friend)];
    expect(theirs.opened).toEqual(expect.arrayContaining(['layer2.1.conv2', 'layer2.1.downsample.0']));
    expect({ ...mine, opened: theirs.opened, query: '' }).toEqual({ ...theirs, query: '' });
    expect(mine.notices).toEqual([]);
  });

  test('follows what is done, and Back goes to the model before', async () => {
    const page = await openExplore();
    await page.getByRole('combobox', { name: 'Model' }).selectOption('resnet50');
    await expect.poll(() => queryOf(page).get('model')).toBe('resnet50');
    await page.getByRole('combobox', { name: 'Model' }).selectOption('plain18');
    await expect.poll(() => queryOf(page).get('model')).toBe('plain18');
    await page.goBack();
    await expect.poll(() => shownName(page)).toBe('ResNet-50');
    await page.goBack();
    await expect.poll(() => shownName(page)).toBe('ResNet-34');
    await page.goForward();
    await expect.poll(() => shownName(page)).toBe('ResNet-50');
  });
});

describe('language and look', () => {
  test('switch at once, stand in the link, and stay for the next visit', async () => {
    const page = await openExplore();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '为什么是虚线？' }).waitFor();
    expect(await language(page)).toBe('zh-CN');
    await page.getByRole('combobox', { name: '外观' }).selectOption('projector');
    await painted(page);
    expect(await look(page)).toBe('projector');
    await expect.poll(() => queryOf(page).toString()).toMatch(/lang=zh-CN&theme=projector/);
    expect(await page.title()).toBe('ResNet Atlas · 探索');

    await page.goto(page.url().split('?')[0]!); // the first part is always there
    await diagramStands(page);
    expect(await language(page)).toBe('zh-CN');
    expect(await look(page)).toBe('projector');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => language(page)).toBe('en');
  });

  test('of a link are the link’s, and do not become the device’s', async () => {
    const page = await openExplore('lang=zh-CN&theme=dark');
    expect([await language(page), await look(page)]).toEqual(['zh-CN', 'dark']);
    await page.goto(page.url().split('?')[0]!); // as above
    await diagramStands(page);
    expect([await language(page), await look(page)]).toEqual(['en', 'light']);
  });

  test('of a first visit are the browser’s', async () => {
    const page = await openExplore('', { lang: 'zh-CN', colorScheme: 'dark' });
    expect([await language(page), await look(page)]).toEqual(['zh-CN', 'dark']);
    expect(await page.locator('h1').innerText()).toBe('ResNet-34');
    await page.getByText('为什么是虚线？').waitFor();
  });
});

/** Links that somebody mistyped, a program garbled, or a joker made. */
const NASTY = [
  'model=ResNet-50',
  'model=🦄',
  'model=%00%FF%',
  'utm_source=%FF&tfjsflags=x',
  'layers=3,4,six,3',
  'layers=999999999999,1',
  'layers=1,2,3,4,5,6,7,8,9',
  'layers=',
  'groups=24&block=bottleneck&width_per_group=NaN',
  'input=0x0',
  'input=99999x-5',
  'classes=<script>alert(1)</script>',
  'focus=layer9.99.conv9',
  'focus=__proto__',
  'compare=constructor&panel=toString',
  'view=nowhere&lang=klingon&theme=pink',
  'a=1&b=2&c=3&d=4',
  '%E0%A4%A&&&===',
  'model=resnet50&model=resnet18',
  'planes=4096&block=bottleneck&groups=4096',
];

describe('a bad link gives a working page and a sentence', () => {
  test('twenty of them', async () => {
    const page = await openExplore();
    expect(NASTY).toHaveLength(20);
    for (const query of NASTY) {
      await page.goto(new URL(`?${query}`, page.url()).href);
      await expectWorking(page, query);
    }
    expect(recordOf(page).errors).toEqual([]);
  }, 180_000);

  test('a megabyte of one', async () => {
    const page = await openExplore();
    // No server takes such an address, but a page can come to have it.
    await page.evaluate((times) => history.replaceState(null, '', `?model=resnet50&${'a=1&'.repeat(times)}`), 2 ** 18);
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.continue({ url: route.request().url().split('?')[0]! })
        : route.continue(),
    );
    await page.reload();
    await diagramStands(page);
    expect(await shownName(page)).toBe('ResNet-50');
    await expectWorking(page, 'a megabyte');
  });
});

async function expectWorking(page: Page, what: string): Promise<void> {
  await diagramStands(page);
  const told = await notices(page);
  expect(told.length, what).toBeGreaterThan(0);
  for (const sentence of told) expect(sentence, what).toMatch(/^[A-Z“a-z].{10,400}\.$/);
  expect(await page.locator('.panel-failed').count(), what).toBe(0);
  // Working: a model can be chosen, and the sentence goes with it or with its cross.
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => notices(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Model' }).selectOption('resnet18');
  await expect.poll(() => shownParameters(page)).toBe('11,689,512');
}
