import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../src/content/en';
import { groups } from '../../src/content/en/groups';
import { zhCN } from '../../src/content/zh-CN';
import { GROUPS_PARTS, type GroupsPart } from '../../src/state/groupsState';
import { notices, queryOf } from '../support/explorePage';
import { openGroups, partStands } from '../support/groupsPage';
import { axeViolations } from './support/axe';
import { recordOf, siteHost } from './support/browser';

const WORDS = { en: en.groups, 'zh-CN': zhCN.groups };
const LANGUAGES = ['en', 'zh-CN'] as const;
/** Five parts, each with its own code to fetch: on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 180_000 });

test('the five parts are links in reading order; the address follows, and Back goes back', async () => {
  const page = await openGroups('slider');
  for (const part of GROUPS_PARTS) {
    await page
      .getByRole('navigation', { name: en.groups.frame.partsLabel })
      .getByRole('link', { name: en.groups.frame.parts[part] })
      .click();
    await partStands(page);
    await expect.poll(() => queryOf(page).get('part')).toBe(part === 'slider' ? null : part);
  }
  await page.goBack();
  await expect.poll(() => queryOf(page).get('part')).toBe('network');
});

test('a link says g, C, d, form and seed, and gives the same again', async () => {
  const page = await openGroups('slider', 'in=12&out=24&k=5&g=6&C=8&d=14&form=c&seed=77');
  expect(await page.locator('[data-total=params]').first().innerText()).toBe('1,200'); // 5·5·2·4·6
  await page.getByRole('link', { name: en.groups.frame.parts.cost }).click();
  await expect.poll(() => queryOf(page).get('part')).toBe('cost');
  const said = Object.fromEntries(queryOf(page));
  expect(said).toMatchObject({
    view: 'groups',
    in: '12',
    out: '24',
    k: '5',
    g: '6',
    C: '8',
    d: '14',
    form: 'c',
    seed: '77',
  });
});

test('what does not fit becomes the nearest that does, with a sentence', async () => {
  const page = await openGroups('slider', 'g=7&C=900&seed=many');
  const said = await notices(page);
  expect(said.join(' ')).toMatch(/7 does not divide 16\. 8 is shown\./);
  expect(said.join(' ')).toMatch(/C cannot be 900/);
  expect(said.join(' ')).toMatch(/seed cannot be many/);
});

test('undo takes back a change in the view where it was made', async () => {
  const page = await openGroups('slider');
  await page.getByRole('slider', { name: 'Groups' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => queryOf(page).get('g')).toBe('4');
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await page.locator('.drawing [data-block]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Control+z');
  await partStands(page);
  await expect.poll(() => queryOf(page).get('view')).toBe('groups');
  await expect.poll(() => queryOf(page).get('g')).toBe(null); // 2, where it begins
});

test('computing in TensorFlow.js asks no other host, breaks no policy and writes no error', async () => {
  const page = await openGroups('slider', 'g=4');
  await page.getByRole('button', { name: groups.slider.same.run }).click();
  await expect.poll(() => page.locator('[data-result=difference]').count(), { timeout: 30_000 }).toBe(1);
  const { hosts, errors, cspViolations } = recordOf(page);
  expect([...hosts].filter((host) => host !== siteHost())).toEqual([]);
  expect(cspViolations).toEqual([]);
  expect(errors).toEqual([]);
});

test('where the WebAssembly does not come, plain JavaScript computes the same', async () => {
  const page = await openGroups('slider', 'g=4');
  await page.context().route('**/*.wasm', (route) => route.abort());
  await page.getByRole('button', { name: groups.slider.same.run }).click();
  await expect.poll(() => page.getByText('on cpu, median').count(), { timeout: 30_000 }).toBe(1);
});

/** Every part in turn, on one page: opening it anew for each would take minutes. */
async function throughParts(page: Page, visit: (part: GroupsPart) => Promise<void>): Promise<void> {
  for (const [i, part] of GROUPS_PARTS.entries()) {
    await page.locator('.parts-navigation a').nth(i).click();
    await page.locator(`.groups-main[data-part=${part}]`).waitFor();
    await partStands(page);
    await visit(part);
  }
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each([
    { name: 'a phone', width: 390, height: 844, text: '100%' },
    { name: 'a small phone', width: 320, height: 640, text: '100%' },
    { name: 'a tablet', width: 768, height: 1024, text: '100%' },
    { name: 'text at 200 %', width: 1280, height: 800, text: '200%' },
  ])('no part is wider than $name', async ({ width, height, text }) => {
    const page = await openGroups('slider', `lang=${lang}&theme=light`, { width, height });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
    await throughParts(page, async (part) => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        part,
      ).toBeLessThanOrEqual(0);
    });
  });
});

/** On the built page; each part's own test has every look in both languages. */
test.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'projector'],
] as const)('axe finds nothing of WCAG 2.1 A or AA in %s, %s', async (lang, theme) => {
  const page = await openGroups('slider', `lang=${lang}&theme=${theme}`);
  await throughParts(page, async (part) => {
    expect(await page.locator('.parts-navigation [aria-current]').innerText()).toContain(WORDS[lang].frame.parts[part]);
    expect(await axeViolations(page), part).toEqual([]);
  });
});
