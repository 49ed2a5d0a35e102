import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budget, counts } from '../../tools/sizeBudget';
import { openPage, recordOf } from './support/browser';

/**
 * What the size budget cannot see in the build's manifest: a script or a typeface that has come to be
 * needed first. Whatever was asked for when the first block stands there counts.
 */
test.each(['en', 'zh-CN'] as const)(
  'the scripts and typefaces asked for until the diagram stands keep the budget (%s)',
  async (lang) => {
    const page = await openPage({ lang });
    await page.locator('[data-block]').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    const files = recordOf(page).requests.filter((url) => counts(new URL(url).pathname));
    expect(files.filter((url) => url.endsWith('.woff2'))).toHaveLength(1);
    expect(files.length).toBeGreaterThan(1);
    const sizes = await Promise.all(files.map(gzipSize));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.interactive);
  },
);

async function gzipSize(url: string): Promise<number> {
  const response = await fetch(url);
  return gzipSync(await response.arrayBuffer(), { level: 9 }).length;
}
