import { describe, expect, test, vi } from 'vitest';
import { en } from '../../src/content/en';
import { queryOf } from '../support/explorePage';
import { stepStands, tabTo } from '../support/learnPage';
import { axeViolations } from './support/axe';
import { openPage, recordOf, siteHost } from './support/browser';

vi.setConfig({ testTimeout: 120_000 });

/** Every page of the course besides the chapters, and what stands there once its words have come. */
const PAGES = [
  ['exercises', '&sheet=3.10', '.exercise'],
  ['exercises', '&sheet=3.10&key=1', '.exercise .solution'],
  ['misconceptions', '', '.misconception'],
  ['glossary', '', '.glossary-entry'],
  ['progress', '', '.progress-list'],
] as const;

async function openCourse(page: string, rest: string, stands: string, look = '', wideText = false) {
  const opened = await openPage({ query: `?view=learn&page=${page}${rest}${look}`, wideText });
  await opened.locator(stands).first().waitFor();
  return opened;
}

describe.each(PAGES)('%s%s', (name, rest, stands) => {
  test.each(['&lang=en&theme=light', '&lang=zh-CN&theme=dark', '&lang=en&theme=projector'])(
    'axe finds nothing in %s, nothing is wider than a phone or large text, and nothing is blocked',
    async (look) => {
      const page = await openCourse(name, rest, stands, look);
      expect(await axeViolations(page)).toEqual([]);
      for (const [width, text] of [
        [320, '100%'],
        [390, '100%'],
        [1280, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
        const over = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(over, { message: `${width} px, ${text}` }).toBeLessThanOrEqual(0);
      }
      const { errors, cspViolations, hosts } = recordOf(page);
      expect({ errors, cspViolations, hosts: [...hosts] }).toEqual({
        errors: [],
        cspViolations: [],
        hosts: [siteHost()],
      });
    },
  );
});

test.each(PAGES)('with wider text nothing of %s%s is wider than a phone', async (name, rest, stands) => {
  const page = await openCourse(name, rest, stands, '&lang=en', true);
  await page.setViewportSize({ width: 320, height: 800 });
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(over).toBeLessThanOrEqual(0);
});

test('with the keyboard alone: from a chapter to a misconception, what refutes it, and back', async () => {
  const page = await openPage({ query: '?view=learn&lesson=shortcuts' });
  await stepStands(page);
  await tabTo(page, new RegExp(`^${en.learn.pages.misconceptions}$`));
  await page.keyboard.press('Enter');
  await page.locator('.misconception').first().waitFor();
  await expect.poll(() => queryOf(page).get('page')).toBe('misconceptions');
  await tabTo(page, /^See it: ResNet-50’s conv2_x/);
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page).get('view')).toBe('explore');
  expect(Object.fromEntries(queryOf(page))).toMatchObject({
    model: 'resnet50',
    focus: 'layer1.0',
    compare: 'resnet34',
  });
  await page.goBack();
  await page.locator('.misconception').first().waitFor();
});

test('a link to a term opens the glossary there', async () => {
  const page = await openCourse('glossary', '#term-stride', '.glossary-entry');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('term-stride');
  expect(await page.locator('#term-stride').evaluate((entry) => entry.getBoundingClientRect().top < innerHeight)).toBe(
    true,
  );
});
