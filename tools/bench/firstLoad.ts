import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { siteFolder } from '../browser/buildSite';
import { budget, counts, firstPaintFiles, type Manifest } from '../sizeBudget';
import { openPage } from './openPage';
import { median, p95 } from './statistics';
import { kilobytes, ms, table, verdict } from './table';

interface Load {
  paint: number;
  block: number;
  /** Addresses of the scripts and typefaces asked for until the first block stood there. */
  files: string[];
}

/** Prints how long a first visit waits, from this machine's own server, and what it loads meanwhile. */
export async function benchFirstLoad(browser: Browser, siteUrl: string, rounds: number): Promise<void> {
  const loads: Load[] = [];
  for (let i = 0; i < rounds; i++) loads.push(await loadOnce(browser, siteUrl));
  const toPaint = loads.map(({ paint }) => paint);
  const toBlock = loads.map(({ block }) => block);
  console.log(`First load (${rounds} visits with an empty cache, over loopback)`);
  console.log(
    table(
      ['', 'median', 'p95'],
      [
        ['first contentful paint', ms(median(toPaint)), ms(p95(toPaint))],
        ['first block of the diagram', ms(median(toBlock)), ms(p95(toBlock))],
      ],
    ),
  );
  console.log(size('until the first paint', await gzipOfFiles(), budget.firstPaint));
  console.log(`${size('until the first block', await gzipOfUrls(loads[0]!.files), budget.interactive)}\n`); // rounds ≥ 1
}

function size(when: string, bytes: number, limit: number): string {
  return `Scripts and typefaces ${when}: ${kilobytes(bytes)} gzip, at most ${kilobytes(limit)}: ${verdict(bytes <= limit)}.`;
}

async function loadOnce(browser: Browser, siteUrl: string): Promise<Load> {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-block]') === null) return;
      observer.disconnect();
      performance.mark('first-block');
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(siteUrl);
  await page.waitForFunction(() => performance.getEntriesByName('first-block').length > 0);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const load = await page.evaluate(() => {
    const block = performance.getEntriesByName('first-block')[0]!.startTime; // it was waited for
    const paint = performance.getEntriesByName('first-contentful-paint')[0]!.startTime; // and so was this
    const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= block);
    return {
      paint,
      block,
      files: resources.map(({ name }) => name),
    };
  });
  await page.context().close();
  return { ...load, files: load.files.filter((name) => counts(new URL(name).pathname)) };
}

async function gzipOfUrls(urls: readonly string[]): Promise<number> {
  const bodies = await Promise.all(
    [...new Set(urls)].map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
  );
  return gzipSize(bodies);
}

async function gzipOfFiles(): Promise<number> {
  const manifest = JSON.parse(await readFile(join(siteFolder, '.vite', 'manifest.json'), 'utf8')) as Manifest; // as Vite writes it
  return gzipSize(await Promise.all(firstPaintFiles(manifest).map((file) => readFile(join(siteFolder, file)))));
}

function gzipSize(bodies: readonly Buffer[]): number {
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}
