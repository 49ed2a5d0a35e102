import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFolder } from '../../tools/browser/buildSite';
import { budget, counts, interactiveFiles, type Manifest } from '../../tools/sizeBudget';
import { openPage } from './support/browser';

/**
 * What the size budget cannot see in the build's manifest: a script or a typeface that has come to be needed first.
 * Whatever the budget does not count is held back, and the diagram stands all the same.
 */
test.each(['en', 'zh-CN'] as const)(
  'the scripts and the typeface that the budget counts are enough for the diagram (%s)',
  async (lang) => {
    const manifest = JSON.parse(await readFile(join(siteFolder, '.vite/manifest.json'), 'utf8')) as Manifest;
    const counted = interactiveFiles(manifest);
    const page = await openPage({ lang });
    const typefaces = new Set<string>();
    await page.route(
      ({ pathname }) => counts(pathname),
      async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname.endsWith('.woff2')) typefaces.add(pathname);
        await (counted.some((file) => pathname.endsWith(file)) ? route.continue() : route.abort());
      },
    );
    await page.reload();
    await page.locator('[data-block]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect([...typefaces].filter((path) => !counted.some((file) => path.endsWith(file)))).toEqual([]);
    const sizes = await Promise.all(counted.map((file) => gzipSize(join(siteFolder, file))));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.interactive);
  },
);

const gzipSize = async (path: string) => gzipSync(await readFile(path), { level: 9 }).length;
