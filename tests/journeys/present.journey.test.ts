import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { present as english } from '../../src/content/en/present';
import { lecture } from '../../src/content/en/lecture';
import { present as chinese } from '../../src/content/zh-CN/present';
import { writeDeckFile } from '../../src/state/deck/deckFile';
import { queryOf, shownName } from '../support/explorePage';
import { axeViolations } from './support/axe';
import { openPage, recordOf } from './support/browser';

vi.setConfig({ testTimeout: 240_000 });

const { scenes } = lecture;
const shownScene = (page: Page) => page.locator('.show-title').innerText();
const place = (page: Page) => queryOf(page).get('present');

async function openComposer(query = ''): Promise<Page> {
  const page = await openPage({ query: `?view=present&lang=en&theme=light${query}`, reducedMotion: true });
  await page.locator('.outline > ol > li > button, .show-bar').first().waitFor();
  return page;
}

async function openFile(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.deck.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function savedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: english.save }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('a whole lecture with keys alone', async () => {
  const page = await openComposer();
  await page.getByRole('button', { name: english.start, exact: true }).focus();
  await page.keyboard.press('Enter');
  const keys = ['PageDown', 'ArrowRight', 'ArrowDown', 'Space'];
  for (const [i, { title }] of scenes.entries()) {
    await expect.poll(() => shownScene(page)).toBe(title);
    await expect.poll(() => place(page)).toBe(String(i + 1));
    await expect.poll(() => page.locator('#main').count()).toBe(1);
    if (i < scenes.length - 1) await page.keyboard.press(keys[i % keys.length]!); // within the list
  }
  expect(await page.locator('html').getAttribute('data-theme')).toBe('projector');
  await page.keyboard.press('PageUp');
  await expect.poll(() => shownScene(page)).toBe(scenes[18]!.title);
  for (const key of ['1', '2', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => shownScene(page)).toBe(scenes[11]!.title);
  await page.keyboard.press('b');
  await expect.poll(() => page.locator('.show-black').count()).toBe(1);
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.locator('.show-black').count()).toBe(0);
  expect(await shownScene(page)).toBe(scenes[11]!.title);
  await page.keyboard.press('Escape');
  await page.locator('.outline > ol > li > button[aria-current]').waitFor();
  expect(await page.locator('.outline [aria-current] .outline-title').innerText()).toBe(scenes[11]!.title);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(recordOf(page).errors).toEqual([]);
});

test('what is changed on the wall is kept or thrown away as the scene says, through a reload, and R brings back what was written', async () => {
  const page = await openComposer('&present=12');
  await expect.poll(() => shownName(page)).toBe('ResNet-34');
  const bottleneck = page.locator('.show-bar label', { hasText: 'Bottleneck' });
  await bottleneck.click();
  await expect.poll(() => queryOf(page).get('block')).toBe('bottleneck');
  await page.reload();
  await page.locator('.show-bar').waitFor();
  expect(queryOf(page).get('block')).toBe('bottleneck');
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('13');
  await page.keyboard.press('PageUp');
  await expect.poll(() => queryOf(page).get('block')).toBe('bottleneck'); // scene 12 keeps
  await page.keyboard.press('r');
  await expect.poll(() => queryOf(page).get('block')).toBeNull();
  for (const key of ['9', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => place(page)).toBe('9');
  await bottleneck.click();
  await expect.poll(() => queryOf(page).get('block')).toBe('bottleneck');
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('10');
  await page.keyboard.press('PageUp');
  await expect.poll(() => place(page)).toBe('9');
  expect(queryOf(page).get('block')).toBeNull(); // scene 9 does not
});

test('a lecture is put in order with keys, survives a reload, and its file comes back byte for byte', async () => {
  const page = await openComposer();
  await page.locator('.outline > ol > li > button[aria-current]').focus();
  await page.keyboard.press('Alt+ArrowDown');
  const titles = () => page.locator('.outline-title').allInnerTexts();
  await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([scenes[1]!.title, scenes[0]!.title]);
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await titles()).length).toBe(19);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await titles()).length).toBe(20);
  await page.locator('.scene-notes').fill('Ask *first*. 🎓\n\n残差');
  const saved = await savedFile(page);
  expect(saved).toContain('残差');
  await page.reload();
  await page.locator('.outline > ol > li > button').first().waitFor();
  expect(await savedFile(page)).toBe(saved);
  await page.getByRole('button', { name: english.empty, exact: true }).click();
  await expect.poll(async () => (await titles()).length).toBe(0);
  await openFile(page, saved);
  await expect.poll(async () => (await titles()).length).toBe(20);
  expect(await savedFile(page)).toBe(saved);
});

test('a damaged file is refused with the reason, and nothing is lost', async () => {
  const page = await openComposer();
  const file = writeDeckFile(lecture);
  for (const [text, reason] of [
    [file.slice(0, 700), /breaks off/],
    ['{"a":1}', /not a lecture/],
    [file.replace('"version": 2', '"version": 7'), /"version" is 7/],
  ] as const) {
    await openFile(page, text);
    await expect.poll(() => page.locator('.present-said').innerText()).toMatch(reason);
    expect(await page.locator('.outline-title').count()).toBe(20);
  }
});

describe.each(['en', 'zh-CN'] as const)('axe in %s', (lang) => {
  test.each(['light', 'dark', 'projector'])('%s', async (theme) => {
    const page = await openPage({ query: `?view=present&lang=${lang}&theme=${theme}`, reducedMotion: true });
    await page.locator('.outline .drawing').first().waitFor({ state: 'attached' });
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(page.url().replace(/$/, '&present=9'));
    await page.getByRole('group', { name: (lang === 'en' ? english : chinese).show.bar }).waitFor();
    await page.locator('.drawing [data-block]').first().waitFor({ state: 'attached' });
    expect(await axeViolations(page)).toEqual([]);
  });
});
