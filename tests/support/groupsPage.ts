import type { Page } from 'playwright-core';
import { openPage, type PageOptions } from '../journeys/support/browser';
import type { GroupsPart } from '../../src/state/groupsState';

/** Opens a part of the Groups view on the built site and waits until it stands. */
export async function openGroups(
  part: GroupsPart,
  query = '',
  options: Omit<PageOptions, 'query'> = {},
): Promise<Page> {
  const page = await openPage({ ...options, query: `?view=groups&part=${part}${query === '' ? '' : `&${query}`}` });
  await partStands(page);
  return page;
}

export async function partStands(page: Page): Promise<void> {
  await page.locator('.part-head h1').waitFor();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}
