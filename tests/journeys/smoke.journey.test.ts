import { expect, test } from 'vitest';
import { axeViolations } from './support/axe';
import { openPage, recordOf, siteHost } from './support/browser';

test('the built page opens from a sub-path, and asks nothing of another host', async () => {
  const page = await openPage();
  const heading = page.locator('h1').first();
  await heading.waitFor();
  expect((await heading.textContent())?.trim()).not.toBe('');

  const { hosts, errors, cspViolations } = recordOf(page);
  expect([...hosts]).toEqual([siteHost()]);
  expect(errors).toEqual([]);
  expect(cspViolations).toEqual([]);
});

test('axe finds nothing on the first page', async () => {
  const page = await openPage();
  await page.locator('h1').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
