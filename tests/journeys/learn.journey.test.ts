import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../src/content/en';
import { LESSONS } from '../../src/content/lessons';
import { LESSON_IDS } from '../../src/state/slices/learn';
import { queryOf } from '../support/explorePage';
import { goToStep, openStep, stepStands, tabTo } from '../support/learnPage';
import { axeViolations } from './support/axe';
import { recordOf, siteHost } from './support/browser';

const { learn } = en;
/** A whole chapter in one page: on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 240_000 });

/** Every language and look comes by turns, so that a chapter meets all of them. */
const COMBINATIONS = (['en', 'zh-CN'] as const).flatMap((lang) =>
  (['light', 'dark', 'projector'] as const).map((theme) => `lang=${lang}&theme=${theme}`),
);

const title = (page: Page) => page.locator('.prose h2').innerText();

async function turnThePage(page: Page, name: RegExp = /^Next/): Promise<void> {
  const before = await title(page);
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page)).not.toBe(before);
  await stepStands(page);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('with the keyboard alone a reader finishes “Solid and dashed”', async () => {
  const page = await openStep('shortcuts', 1);
  const verdict = page.locator('.verdict');
  await turnThePage(page);

  await tabTo(page, /^layer1\.0$/);
  for (const block of [/^layer2\.0$/, /^layer3\.0$/, /^layer4\.0$/]) {
    await walkTo(page, block);
    await press(page, 'Enter');
  }
  await tabTo(page, new RegExp(`^${learn.check}$`));
  await press(page, 'Enter');
  await expect.poll(() => verdict.innerText()).toBe(learn.right);
  await turnThePage(page);
  await turnThePage(page);

  await tabTo(page, new RegExp(`^${learn.yourNumber}`));
  await page.keyboard.type('8192'); // 64 · 128
  await press(page, 'Enter');
  await expect.poll(() => verdict.innerText()).toBe(learn.right);
  await turnThePage(page);

  await tabTo(page, /^Solid/);
  await press(page, 'Space');
  await tabTo(page, new RegExp(`^${learn.check}$`));
  await press(page, 'Enter');
  await expect.poll(() => verdict.innerText()).toBe(learn.wrong);
  expect(await page.locator('.reveal').innerText()).toMatch(/Dashed\./);
  await turnThePage(page);
  await turnThePage(page);
  await expect.poll(() => queryOf(page).get('step')).toBe(String(LESSONS.shortcuts.steps.length));

  await turnThePage(page, new RegExp(`^${learn.nextChapter(learn.chapters.table)}`));
  await expect.poll(() => queryOf(page).get('lesson')).toBe('table');
});

/** From block to block, as the diagram's own keys go. */
async function walkTo(page: Page, id: RegExp): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('ArrowRight');
    if (id.test((await page.evaluate(() => document.activeElement?.getAttribute('data-id'))) ?? '')) return;
  }
  throw new Error(`the arrows do not reach ${id}`);
}

test('a phrase lights its layer in the picture, and the layer the phrase', async () => {
  const page = await openStep('shortcuts', 3);
  const phrase = page.locator('.lit', { hasText: /^a 1×1 with stride 2$/ });
  await phrase.hover();
  const box = (layer: string) => page.locator(`.picture-box[aria-label^="${layer}:"]`);
  await expect.poll(() => box('layer2.0.downsample.0').getAttribute('data-selected')).not.toBeNull();
  await box('layer2.0.conv2').hover();
  await expect.poll(() => page.locator('.lit[data-lit]').allInnerTexts()).toEqual(['The second 3×3']);
});

test('answers stay on the device through a reload, and can be cleared', async () => {
  const page = await openStep('shortcuts', 4);
  await page.getByLabel(learn.yourNumber).fill('100');
  await page.getByRole('button', { name: learn.check, exact: true }).click();
  await expect.poll(() => page.locator('.verdict').innerText()).toBe(learn.numberGap('100', '8,192'));
  await page.reload();
  await stepStands(page);
  await expect.poll(() => page.locator('.verdict').innerText()).toBe(learn.numberGap('100', '8,192'));
  await page.getByRole('button', { name: learn.clear }).click();
  await expect.poll(() => page.locator('.verdict').count()).toBe(0);
});

test('a chapter ends with exercises of its own', async () => {
  const page = await openStep('shortcuts', LESSONS.shortcuts.steps.length);
  await page.getByRole('link', { name: learn.practise }).click();
  await page.getByRole('heading', { name: /^1 · Solid or dashed/ }).waitFor();
  await expect.poll(() => queryOf(page).get('sheet')).toBe('1.6.shortcuts-outputShape');
  expect(await page.getByRole('heading', { name: /^\d+ · / }).count()).toBe(6);
});

test('a chapter comes without the code of figures, chapters and pages that it does not show', async () => {
  const page = await openStep('shortcuts', 1);
  const files = recordOf(page).requests.map((request) => request.split('/').at(-1) ?? '');
  const loaded = (name: string) => files.some((file) => file.startsWith(`${name}-`));
  expect(['Learn', 'shortcuts'].map(loaded)).toEqual([true, true]);
  const others = [
    'code',
    'beyond',
    'CodeView',
    'CodeFigure',
    'CurvesFigure',
    'ErrorsFigure',
    'SignalsFigure',
    'FormsFigure',
    'BatchNormFigure',
    'ExercisesPage',
    'exerciseBook',
    'GlossaryPage',
    'glossary',
    'Groups',
    'Inspector',
    'worker',
  ];
  expect(others.filter(loaded)).toEqual([]);
  expect(files.filter((file) => file.endsWith('.wasm'))).toEqual([]);
});

describe.each(LESSON_IDS)('%s', (lesson) => {
  test('axe finds nothing of WCAG 2.1 A or AA at any step, and nothing is wider than a phone or large text', async () => {
    const titles = new Set<string>();
    const page = await openStep(lesson, 1, COMBINATIONS[0], { width: 1440, height: 900 });
    for (const [i] of LESSONS[lesson].steps.entries()) {
      await page.setViewportSize({ width: 1440, height: 900 });
      if (i > 0) await goToStep(page, lesson, i + 1, COMBINATIONS[i % COMBINATIONS.length]);
      titles.add(await title(page));
      expect(await axeViolations(page), `step ${i + 1}`).toEqual([]);
      for (const [width, text] of [
        [320, '100%'],
        [390, '100%'],
        [1280, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
        const over = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(over, { message: `step ${i + 1} at ${width} px, ${text}` }).toBeLessThanOrEqual(0);
      }
      const { errors, cspViolations, hosts } = recordOf(page);
      expect({ errors, cspViolations, hosts: [...hosts] }).toEqual({
        errors: [],
        cspViolations: [],
        hosts: [siteHost()],
      });
    }
    expect(titles.size).toBe(LESSONS[lesson].steps.length);
  });
});
