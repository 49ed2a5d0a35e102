import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from '../journeys/support/browser';
import type { LessonId } from '../../src/state/slices/learn';

/** Opens a step of the course on the built site and waits until words and figure stand. */
export async function openStep(
  lesson: LessonId,
  step: number,
  query = '',
  options: Omit<PageOptions, 'query'> = {},
): Promise<Page> {
  const page = await openPage({ ...options, query: stepQuery(lesson, step, query) });
  await stepStands(page);
  return page;
}

/** Loads the site again, at another step. */
export async function goToStep(page: Page, lesson: LessonId, step: number, query = ''): Promise<void> {
  await page.goto(new URL(stepQuery(lesson, step, query), page.url()).href);
  await stepStands(page);
}

const stepQuery = (lesson: LessonId, step: number, query: string) =>
  `?view=learn&lesson=${lesson}&step=${step}${query === '' ? '' : `&${query}`}`;

export async function stepStands(page: Page): Promise<void> {
  await page.locator('.prose h2').waitFor();
  await page.locator('.lesson-figure').waitFor();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}

/** Presses Tab until what has the focus is called so, as a reader without a mouse does. */
export async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return (
        element?.getAttribute('data-id') ?? element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
      );
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab does not reach ${name} within ${most} presses`);
}
