import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { offline as english } from '../../src/content/en/offline';
import { offline as chinese } from '../../src/content/zh-CN/offline';
import { siteFolder } from '../../tools/browser/buildSite';
import { workerFile } from '../../tools/offline/siteFiles';
import { axeViolations } from './support/axe';
import { sharedChromium } from './support/chromium';
import { keptFiles, leave, openSite, visitAndKeep } from './support/keptSite';

vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

const line = (page: Page) => page.locator('.offline').innerText();
const press = (page: Page, name: string) => page.locator('.offline').getByRole('button', { name, exact: true }).click();

test('what is kept is said with its size; removed, it is gone and stays so; kept again, it is there again', async () => {
  const visit = await visitAndKeep(browser, '?view=present&lang=en');
  const { page, failures } = visit;
  const { bytes, files } = await sizeOfSite();
  const statement = english.keptSize((bytes / 1e6).toFixed(1), files);
  await expect.poll(() => line(page)).toContain(statement);
  expect(await axeViolations(page)).toEqual([]);

  await press(page, english.remove);
  await expect.poll(() => line(page)).toContain(english.off);
  await expect.poll(() => keptFiles(visit)).toEqual([]);
  await page.reload();
  await expect.poll(() => line(page)).toContain(english.off);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  await press(page, english.keep);
  await expect.poll(() => line(page), { timeout: 60_000 }).toContain(statement);
  await press(page, english.remove);
  await expect.poll(() => line(page)).toContain(english.off);
  await press(page, english.keep); // with the removed worker still answering for this page
  await expect.poll(() => line(page), { timeout: 60_000 }).toContain(statement);
  expect((await keptFiles(visit)).length).toBe(files);
  expect(failures).toEqual([]);
  await leave(visit);
});

test('where a file does not come, it says so, and the next attempt goes on from there', async () => {
  const whole = siteFolder;
  const lacking = await mkdtemp(join(tmpdir(), 'lacking-'));
  await cp(whole, lacking, { recursive: true });
  const wasm = (await readdir(join(lacking, 'assets'))).find((name) => name.endsWith('.wasm'))!; // TensorFlow.js has some
  await rm(join(lacking, 'assets', wasm));
  const visit = await openSite(browser, '?view=present&lang=zh-CN');
  await visit.site.deploy(lacking);
  const { page } = visit;
  await expect.poll(() => line(page), { timeout: 60_000 }).toContain(chinese.failed);
  expect((await keptFiles(visit)).length).toBeGreaterThan(0);
  await visit.site.deploy(whole);
  await press(page, chinese.tryAgain);
  const { bytes, files } = await sizeOfSite();
  await expect.poll(() => line(page), { timeout: 60_000 }).toContain(chinese.keptSize((bytes / 1e6).toFixed(1), files));
  await rm(lacking, { recursive: true, force: true });
  await leave(visit);
});

test('while files are being fetched it says how many have come', async () => {
  const visit = await openSite(browser, '?view=present&lang=en');
  const { page } = visit;
  const seen = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver((_, observer) => {
          const said = /\d+ of \d+ files/.exec(document.querySelector('.offline')?.textContent ?? '')?.[0];
          if (said === undefined || document.querySelector('.offline progress') === null) return;
          observer.disconnect();
          resolve(said);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  expect(await seen).toMatch(new RegExp(`of ${(await sizeOfSite()).files} files$`));
  await leave(visit);
});

test('a file of another build is not taken for this one’s', async () => {
  const mixed = await mkdtemp(join(tmpdir(), 'mixed-'));
  await cp(siteFolder, mixed, { recursive: true });
  const page = await readFile(join(mixed, 'index.html'), 'utf8');
  await writeFile(join(mixed, 'index.html'), page.replace('<body>', '<body data-other>'));
  const visit = await openSite(browser, '?view=present&lang=en');
  await visit.site.deploy(mixed); // the page is new already, the worker not yet
  await expect.poll(() => line(visit.page), { timeout: 60_000 }).toContain(english.failed);
  expect(await keptFiles(visit)).not.toContain('');
  await rm(mixed, { recursive: true, force: true });
  await leave(visit);
});

describe('the manifest', () => {
  interface Manifest {
    name: string;
    start_url: string;
    scope: string;
    display: string;
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  }

  test('is linked, says where the site begins, and its icons are as large as it says', async () => {
    expect(await readFile(join(siteFolder, 'index.html'), 'utf8')).toContain(
      '<link rel="manifest" href="./manifest.webmanifest"',
    );
    const manifest = JSON.parse(await readFile(join(siteFolder, 'manifest.webmanifest'), 'utf8')) as Manifest;
    expect(manifest).toMatchObject({ name: 'ResNet Atlas', start_url: './', scope: './', display: 'standalone' });
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type } of manifest.icons) {
      const png = await readFile(join(siteFolder, src));
      expect(png.subarray(1, 4).toString(), src).toBe('PNG');
      expect(type).toBe('image/png');
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes); // the header's width and height
      expect(png.length, src).toBeLessThan(10_000);
    }
  });

  test('Chromium reads it without a complaint, and can install the page', async () => {
    const visit = await visitAndKeep(browser);
    const session = await visit.context.newCDPSession(visit.page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]); // a test's context is one
    await leave(visit);
  });
});

/** What a person's machine has to hold: all that was built, but for the worker itself and the build's own notes. */
async function sizeOfSite(): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(siteFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const kept = files.filter((file) => !file.endsWith(workerFile) && !file.includes('.vite'));
  const sizes = await Promise.all(kept.map(async (file) => (await stat(file)).size));
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: kept.length };
}
