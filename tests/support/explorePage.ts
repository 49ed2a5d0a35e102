import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { openPage, type PageOptions } from '../journeys/support/browser';

/** Opens Explore on the built site and waits until its diagram stands. */
export async function openExplore(query = '', options: Omit<PageOptions, 'query'> = {}): Promise<Page> {
  const page = await openPage({ ...options, query: query === '' ? '' : `?${query}` });
  await diagramStands(page);
  return page;
}

export async function diagramStands(page: Page): Promise<void> {
  await page.locator('.drawing [data-block]').first().waitFor({ state: 'attached' });
}

/** The picture of the network itself, not of the one beside it. */
export const drawing = (page: Page): Locator => page.locator('.drawing').first();

/** What the picture shows, counted as the contract says: a drawing of a folded run stands for `data-count`. */
export async function shownCounts(
  page: Page,
): Promise<Record<'blocks' | 'identity' | 'projection' | 'padding', number>> {
  return drawing(page).evaluate((element) => {
    const sum = (selector: string) =>
      [...element.querySelectorAll(selector)].reduce(
        (total, drawn) => total + Number(drawn.getAttribute('data-count') ?? 1),
        0,
      );
    return {
      blocks: sum('[data-block]:not([data-shortcut])'),
      identity: sum('[data-shortcut=identity]'),
      projection: sum('[data-shortcut=projection]'),
      padding: sum('[data-shortcut=padding]'),
    };
  });
}

/** Of the network itself, with thousands separators: the total that the page shows. */
export const shownParameters = (page: Page): Promise<string> => page.locator('[data-total=params]').first().innerText();
export const shownName = (page: Page): Promise<string> => page.locator('h1').innerText();
export const notices = (page: Page): Promise<string[]> => page.locator('.notices li').allInnerTexts();
export const warnings = (page: Page): Promise<string[]> => page.locator('.network-warning').allInnerTexts();
export const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** The two animation frames in which a change becomes visible. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Saves something from the export menu, by what the button says after `Save as a file: `. */
export async function saveFrom(page: Page, what: string): Promise<{ name: string; bytes: Buffer }> {
  const choice = page.getByRole('button', { name: `Save as a file: ${what}` });
  if (!(await choice.isVisible())) await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), choice.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
