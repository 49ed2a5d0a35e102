import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { speaker as english } from '../../src/content/en/speaker';
import { present as composer } from '../../src/content/en/present';
import { lecture } from '../../src/content/en/lecture';
import { speaker as chinese } from '../../src/content/zh-CN/speaker';
import { queryOf } from '../support/explorePage';
import { axeViolations } from './support/axe';
import { openPage, recordOf } from './support/browser';

vi.setConfig({ testTimeout: 240_000 });

const { scenes } = lecture;
const titleOf = (place: number) => scenes[place - 1]!.title; // twenty scenes
const onWall = (wall: Page) => wall.locator('.show-title').innerText();
const forSpeaker = (speaker: Page) => speaker.locator('.speaker-scene h2').first().innerText();
const wallSaid = (speaker: Page) => speaker.locator('.speaker-wall').innerText();
const isBlack = async (wall: Page) => (await wall.locator('.show-black').count()) === 1;

/** Both windows stand at this scene, and so do their addresses. */
async function expectBothAt(wall: Page, speaker: Page, place: number): Promise<void> {
  await expect
    .poll(async () => [await onWall(wall), await forSpeaker(speaker)])
    .toEqual([titleOf(place), titleOf(place)]);
  await expect
    .poll(() => [queryOf(wall).get('present'), queryOf(speaker).get('present')])
    .toEqual([String(place), String(place)]);
}

async function startShow(query = ''): Promise<Page> {
  const wall = await openPage({
    query: `?view=present&lang=en&theme=light${query}`,
    width: 1280,
    height: 720,
    reducedMotion: true,
  });
  await wall.getByRole('button', { name: composer.start, exact: true }).click();
  await wall.locator('.show-bar').waitFor();
  await expect.poll(() => wall.locator('#main').count()).toBe(1);
  return wall;
}

/** What the action opens, once it stands. */
async function opened(from: Page, action: () => Promise<unknown>, stands: string): Promise<Page> {
  const [page] = await Promise.all([from.context().waitForEvent('page'), action()]);
  await page.locator(stands).waitFor();
  return page;
}

const openSpeaker = (wall: Page) => opened(wall, () => wall.keyboard.press('s'), '.speaker-bar');

async function reload(page: Page, stands: string): Promise<void> {
  await page.reload();
  await page.locator(stands).waitFor();
}

test('S opens the speaker’s window; turned, blacked out or changed in one, both show it', async () => {
  const wall = await startShow();
  const speaker = await openSpeaker(wall);
  await expectBothAt(wall, speaker, 1);
  await expect.poll(() => wallSaid(speaker)).toBe(english.wallIsOpen);
  await speaker.keyboard.press('PageDown');
  await expectBothAt(wall, speaker, 2);
  await wall.keyboard.press('ArrowRight');
  await expectBothAt(wall, speaker, 3);
  for (const key of ['1', '2', 'Enter']) await speaker.keyboard.press(key);
  await expectBothAt(wall, speaker, 12);
  await speaker.keyboard.press('b');
  await expect.poll(() => isBlack(wall)).toBe(true);
  await wall.keyboard.press('b');
  await expect
    .poll(() => speaker.getByRole('button', { name: english.black }).getAttribute('aria-pressed'))
    .toBe('false');
  expect(await isBlack(wall)).toBe(false);
  await wall.locator('.show-bar label', { hasText: 'Bottleneck' }).click();
  await expect.poll(() => speaker.locator('.speaker-facts').first().innerText()).toContain('block=bottleneck');
  expect(await speaker.locator('.speaker-scene').first().innerText()).toContain(english.changed);
  await expect
    .poll(() => speaker.locator('.speaker-scene').first().locator('.drawing [data-shortcut="projection"]').count())
    .toBe(4);
  await speaker.keyboard.press('r');
  await expect.poll(() => queryOf(wall).get('block')).toBeNull();
  await expect
    .poll(() => speaker.locator('.speaker-scene').first().locator('.drawing [data-shortcut="projection"]').count())
    .toBe(3);
  await wall.evaluate(() => {
    const open = globalThis.open;
    globalThis.open = (...args) => {
      document.documentElement.dataset['opened'] = '';
      return open(...args);
    };
  });
  await wall.keyboard.press('s'); // brings the same window forward
  await wall.locator('html[data-opened]').waitFor();
  expect(wall.context().pages()).toHaveLength(2);
  expect(recordOf(wall).errors).toEqual([]);
});

test('a reload of either finds the other: the scene, what was changed, the black screen and the watch', async () => {
  const wall = await startShow();
  const speaker = await openSpeaker(wall);
  for (const key of ['1', '2', 'Enter']) await wall.keyboard.press(key);
  await expectBothAt(wall, speaker, 12);
  await wall.locator('.show-bar label', { hasText: 'Bottleneck' }).click();
  await speaker.getByRole('button', { name: english.pause }).click();
  const elapsed = await speaker.locator('.speaker-elapsed').innerText();
  await speaker.keyboard.press('b');
  await expect.poll(() => isBlack(wall)).toBe(true);
  for (const [page, stands] of [
    [wall, '.show-bar'],
    [speaker, '.speaker-bar'],
    [wall, '.show-bar'],
  ] as const) {
    await reload(page, stands);
    await expectBothAt(wall, speaker, 12);
    await expect.poll(() => isBlack(wall)).toBe(true);
    expect(queryOf(wall).get('block')).toBe('bottleneck');
    await expect.poll(() => speaker.locator('.speaker-facts').first().innerText()).toContain('block=bottleneck');
    expect(await speaker.locator('.speaker-elapsed').innerText()).toBe(elapsed);
  }
  await speaker.keyboard.press('b');
  await expect.poll(() => isBlack(wall)).toBe(false);
  await speaker.keyboard.press('PageDown');
  await expectBothAt(wall, speaker, 13);
  await wall.keyboard.press('PageUp');
  await expectBothAt(wall, speaker, 12);
  await expect.poll(() => queryOf(wall).get('block')).toBe('bottleneck'); // scene 12 keeps
  await speaker.locator('.speaker-watch').getByRole('button', { name: english.start }).click();
  await expect.poll(() => speaker.locator('.speaker-elapsed').innerText()).not.toBe(elapsed);
});

test('closed and opened again in either order, the lecture goes on where it was', async () => {
  const wall = await startShow();
  const speaker = await openSpeaker(wall);
  await wall.keyboard.press('PageDown');
  await expectBothAt(wall, speaker, 2);
  await speaker.close();
  await wall.keyboard.press('PageDown');
  await expect.poll(() => onWall(wall)).toBe(titleOf(3));
  const again = await openSpeaker(wall);
  await expectBothAt(wall, again, 3);
  await wall.close();
  await expect.poll(() => wallSaid(again), { timeout: 20_000 }).toContain(english.wallIsClosed); // at once, or after a silence where the browser let it say no bye
  await again.keyboard.press('PageDown');
  await again.keyboard.press('PageDown');
  await expect.poll(() => forSpeaker(again)).toBe(titleOf(5));
  const next = await opened(again, () => again.getByRole('link', { name: english.openWall }).click(), '.show-bar');
  await expectBothAt(next, again, 5);
  await expect.poll(() => wallSaid(again)).toBe(english.wallIsOpen);
  await next.keyboard.press('PageDown');
  await expectBothAt(next, again, 6);
});

test('the speaker’s window first: it turns alone, the wall joins it, and a scene that is asked for by itself leads', async () => {
  const page = await openPage({ query: '?view=present&lang=en&theme=light', reducedMotion: true });
  const speaker = await opened(page, () => page.getByRole('button', { name: english.title }).click(), '.speaker-bar');
  await expect.poll(() => wallSaid(speaker)).toContain(english.wallIsClosed);
  expect(await speaker.locator('.speaker-elapsed').innerText()).toBe('0:00');
  for (let i = 0; i < 3; i++) await speaker.keyboard.press('PageDown');
  await expect.poll(() => forSpeaker(speaker)).toBe(titleOf(4));
  await page.getByRole('button', { name: composer.start, exact: true }).click();
  await page.locator('.show-bar').waitFor();
  await expectBothAt(page, speaker, 4);
  await expect.poll(() => speaker.locator('.speaker-elapsed').innerText()).not.toBe('0:00'); // the watch runs with the show
  await page.keyboard.press('Escape');
  await page.locator('.outline').waitFor();
  await page.locator('.outline > ol > li > button').nth(8).click();
  await page.getByRole('button', { name: composer.startHere }).click();
  await expectBothAt(page, speaker, 9);
});

test('a second tab of the show follows the first, and turns it', async () => {
  const wall = await startShow();
  await wall.keyboard.press('PageDown');
  await expect.poll(() => onWall(wall)).toBe(titleOf(2));
  const second = await wall.context().newPage();
  await second.goto(wall.url().replace(/\?.*/, '?view=present&lang=zh-CN&present=9'));
  await second.locator('.show-bar').waitFor();
  await expect.poll(() => queryOf(second).get('present')).toBe('2');
  await second.keyboard.press('PageDown');
  await expect.poll(() => onWall(wall)).toBe(titleOf(3));
  await expect.poll(() => [queryOf(wall).get('lang'), queryOf(second).get('lang')]).toEqual(['en', 'zh-CN']);
});

test('End brings back the network and the look from before the show, after a reload too', async () => {
  const wall = await startShow('&model=resnet50&groups=32');
  await wall.keyboard.press('PageDown');
  await expect.poll(() => queryOf(wall).get('present')).toBe('2');
  await reload(wall, '.show-bar');
  await wall.keyboard.press('Escape');
  await wall.locator('.outline').waitFor();
  await expect
    .poll(() => [...['model', 'groups', 'theme'].map((key) => queryOf(wall).get(key))])
    .toEqual(['resnet50', '32', 'light']);
});

test('where the browser opens no window, a sentence with a link does', async () => {
  const wall = await startShow();
  await wall.evaluate(() => Reflect.set(globalThis, 'open', () => null));
  await wall.keyboard.press('s');
  expect(await wall.getByRole('alert').innerText()).toContain(english.blocked);
  const speaker = await opened(wall, () => wall.getByRole('link', { name: english.openHere }).click(), '.speaker-bar');
  await expectBothAt(wall, speaker, 1);
  expect(await wall.getByRole('alert').count()).toBe(0);
});

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('axe in %s', (lang, words) => {
  test.each(['light', 'dark', 'projector'])('%s', async (theme) => {
    const page = await openPage({
      query: `?view=present&speaker=1&present=12&lang=${lang}&theme=${theme}`,
      width: 1280,
      height: 720,
      reducedMotion: true,
    });
    await page.getByRole('link', { name: words.openWall }).waitFor();
    await page.locator('.speaker-scene .drawing [data-block]').first().waitFor({ state: 'attached' });
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(await axeViolations(page)).toEqual([]);
  });
});
