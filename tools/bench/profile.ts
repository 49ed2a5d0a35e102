import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { ModelId } from '../../src/model/architecture/catalogue';
import { launchChromium } from '../browser/launchChromium';
import { serveSite } from '../browser/serveSite';
import { changesOf } from './controls';
import { measure, openNetwork } from './openPage';
import { type ProfileTimes, profileTimes } from './profileTimes';
import { ms, table } from './table';

const INTERVAL = 100; // microseconds between samples

/** Prints where the page's scripts spend their time while controls change, from a build that keeps names. */
export async function profileChanges(id: ModelId, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  await build({ logLevel: 'warn', build: { minify: false, outDir: folder, emptyOutDir: true } });
  const site = await serveSite(folder);
  const browser = await launchChromium();
  try {
    const times = await record(await openNetwork(browser, site.url, id), id, count);
    console.log(
      `${id}, per change over ${count}: functions by their own time ((program) is style, layout and painting)`,
    );
    console.log(hottest(times.self, count, 25));
    console.log('\nFunctions by their time with all that they call');
    console.log(hottest(times.total, count, 60));
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function record(page: Page, id: ModelId, count: number): Promise<ProfileTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await measure(page, changesOf(id, count));
  const { profile } = await session.send('Profiler.stop');
  return profileTimes(profile, 4 * INTERVAL);
}

function hottest(times: ReadonlyMap<string, number>, count: number, most: number): string {
  const sorted = [...times].toSorted(([, a], [, b]) => b - a).slice(0, most);
  return table(
    ['', 'per change'],
    sorted.map(([name, taken]) => [name, ms(taken / count)]),
  );
}
