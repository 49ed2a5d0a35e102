import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openExplore } from '../support/explorePage';
import { axeViolations } from './support/axe';

const LOOKS = ['light', 'dark', 'projector'] as const;
const LANGUAGES = ['en', 'zh-CN'] as const;

/** As much at once as a page can hold: an opened block, a folded run, a second network and a notice. */
const CROWDED = 'model=resnet152&compare=resnext50_32x4d&focus=layer2.0.conv2&nonsense=1';
const PANELS = ['table', 'costs', 'calculator', 'code'] as const;

async function openCrowded(query: string, size: { width: number; height: number }): Promise<Page> {
  const page = await openExplore(`${CROWDED}&${query}`, size);
  await settled(page);
  return page;
}

describe.each(LANGUAGES)('axe finds nothing of WCAG 2.1 A or AA in %s', (lang) => {
  test.each(LOOKS)('in the %s look', async (theme) => {
    const page = await openCrowded(`lang=${lang}&theme=${theme}`, { width: 1440, height: 900 });
    for (const [i, panel] of PANELS.entries()) {
      await page.getByRole('tab').nth(i).click();
      await settled(page);
      expect(await axeViolations(page, i === 0 ? 'html' : ':has(> [role=tabpanel])'), panel).toEqual([]);
    }
  });

  test('on a phone', async () => {
    const page = await openCrowded(`lang=${lang}&theme=light`, { width: 390, height: 844 });
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe.each(LANGUAGES)('nothing is wider than the screen in %s', (lang) => {
  test.each([
    { name: 'a phone', width: 390, height: 844, text: '100%' },
    { name: 'a small phone', width: 320, height: 640, text: '100%' },
    { name: 'a tablet', width: 768, height: 1024, text: '100%' },
    { name: 'text at 200 %', width: 1280, height: 800, text: '200%' },
  ])('$name', async ({ width, height, text }) => {
    const page = await openCrowded(`lang=${lang}&theme=light`, { width, height });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
    for (const [i, panel] of PANELS.entries()) {
      await page.getByRole('tab').nth(i).click();
      await settled(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        panel,
      ).toBeLessThanOrEqual(0);
    }
  });
});

test('on a desktop the panes scroll, never the page', async () => {
  for (const query of ['model=resnet34', 'model=cifar_resnet1202', CROWDED]) {
    const page = await openExplore(query, { width: 1440, height: 900 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), query).toBe(900);
  }
});

test('on a phone the network runs down the page, on a desktop to the right', async () => {
  const firstAndLast = (page: Page) =>
    page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.drawing .block')].map((block) => block.getBoundingClientRect());
      const [first, last] = [boxes[0]!, boxes.at(-1)!]; // a network has blocks
      return { dx: last.x - first.x, dy: last.y - first.y };
    });
  const phone = await firstAndLast(await openExplore('model=resnet18', { width: 390, height: 844 }));
  expect(phone.dy).toBeGreaterThan(300);
  expect(Math.abs(phone.dx)).toBeLessThan(100);
  const desktop = await firstAndLast(await openExplore('model=resnet18', { width: 1440, height: 900 }));
  expect(desktop.dx).toBeGreaterThan(300);
  expect(Math.abs(desktop.dy)).toBeLessThan(100);
});

test('who asked for less motion gets none', async () => {
  const durations = (page: Page) =>
    page.evaluate(() =>
      getComputedStyle(document.querySelector('.drawing .block .shape')!)
        .transitionDuration.split(',')
        .map(Number.parseFloat),
    ); // the page has blocks
  expect(Math.max(...(await durations(await openExplore('model=resnet18'))))).toBeGreaterThan(0);
  expect(Math.max(...(await durations(await openExplore('model=resnet18', { reducedMotion: true }))))).toBe(0);
});

/** Every panel has come. */
async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await page.locator('.inspector').waitFor();
}
