import type { Browser, Page } from 'playwright-core';
import { SCENES, type BenchScene, deckOf } from './scenes';
import { openPage } from './openPage';
import { median, p95 } from './statistics';
import { ms, table, verdict } from './table';
import { installTurns, type TurnsInPage } from './turnsInPage';
import { itemAt } from '../../src/model/lists';

/** A turn is answered at once: the eye sees no gap up to about this. */
const AT_ONCE_MS = 100;
const SIZE = { width: 1920, height: 1080 };

interface Turns {
  from: BenchScene;
  to: BenchScene;
  /** In the order in which they were made; the first finds nothing prepared. */
  times: number[];
}

/** Prints the time from a clicker's key to the painted next scene, through a lecture and back, so many times. */
export async function benchScenes(browser: Browser, siteUrl: string, rounds: number): Promise<void> {
  const page = await openShow(browser, siteUrl);
  const found = new Map<string, Turns>();
  for (let round = 0; round < rounds; round++) {
    for (let at = 1; at < SCENES.length; at++) await turn(page, found, at - 1, at);
    for (let at = SCENES.length - 2; at >= 0; at--) await turn(page, found, at + 1, at);
  }
  await page.context().close();
  const turns = [...found.values()];
  console.log(`From the key to the painted scene (${rounds} times each way, ${SIZE.width} × ${SIZE.height})`);
  console.log(table(['', 'first', 'median', 'p95', 'longest'], turns.map(row)));
  const large = turns.filter(({ from, to }) => [from, to].some(({ link }) => link.includes('resnet152')));
  const isBetweenNetworks = ({ from, to }: Turns) => from.view === 'explore' && to.view === 'explore';
  console.log();
  say('Scene to scene with resnet152, from network to network', large.filter(isBetweenNetworks));
  say(
    'The same from and to Learn and Groups, whose code comes with the first turn',
    large.filter((one) => !isBetweenNetworks(one)),
  );
  console.log();
}

function say(what: string, turns: readonly Turns[]): void {
  const slowest = p95(turns.flatMap(({ times }) => times));
  console.log(`${what}, ≤ ${AT_ONCE_MS} ms: ${verdict(slowest <= AT_ONCE_MS)} (p95 ${ms(slowest)}).`);
}

async function turn(page: Page, found: Map<string, Turns>, fromAt: number, toAt: number): Promise<void> {
  const [from, to] = [SCENES[fromAt]!, SCENES[toAt]!]; // within the list
  const key = toAt > fromAt ? 'PageDown' : 'PageUp';
  const time = await page.evaluate(
    ([pressed, title, shown]) => (globalThis as unknown as { turns: TurnsInPage }).turns.turn(pressed, title, shown), // turnsInPage.ts puts it there
    [key, to.title, to.shown] as const,
  );
  const name = `${from.title} → ${to.title}`;
  const turns = found.get(name) ?? { from, to, times: [] };
  turns.times.push(time);
  found.set(name, turns);
}

async function openShow(browser: Browser, siteUrl: string): Promise<Page> {
  const page = await openPage(browser);
  await page.setViewportSize(SIZE);
  await page.addInitScript((deck) => localStorage.setItem('resnet-atlas.deck', deck), deckOf(SCENES));
  await page.goto(`${siteUrl}?view=present&present=1&lang=en&theme=projector`, { waitUntil: 'networkidle' });
  await page.locator(itemAt(SCENES, 0).shown).first().waitFor({ state: 'attached' });
  await page.waitForTimeout(3000); // what is fetched while nobody waits
  await page.evaluate(installTurns);
  return page;
}

function row({ from, to, times }: Turns): string[] {
  return [`${from.title} → ${to.title}`, ms(times[0]!), ms(median(times)), ms(p95(times)), ms(Math.max(...times))]; // made at least once
}
