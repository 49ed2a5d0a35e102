import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildSite, siteFolder } from './browser/buildSite';
import { launchChromium } from './browser/launchChromium';
import { serveSite } from './browser/serveSite';
import { shorten } from './commandLine/quoted';
import { refuse } from './commandLine/standardOutput';
import { readWords } from './commandLine/words';

/** Every view, and what its address says besides language and theme. */
const views = [
  { view: 'explore', query: 'view=explore', stands: '.drawing [data-block]' },
  { view: 'explore-code', query: 'view=explore&model=resnet50&panel=code&focus=layer2.0.conv2', stands: '.code-line' },
  ...['degradation', 'normalisation', 'residual', 'shortcuts', 'table', 'code', 'grouping', 'resnext', 'beyond'].map(
    (lesson) => ({ view: `learn-${lesson}`, query: `view=learn&lesson=${lesson}&step=3`, stands: '.prose h2' }),
  ),
  { view: 'learn-exercises', query: 'view=learn&page=exercises', stands: '.exercise' },
  { view: 'learn-misconceptions', query: 'view=learn&page=misconceptions', stands: '.misconception' },
  { view: 'learn-glossary', query: 'view=learn&page=glossary', stands: '.glossary-entry' },
  { view: 'learn-progress', query: 'view=learn&page=progress', stands: '.progress-list' },
  { view: 'present', query: 'view=present', stands: '.outline .drawing' },
  ...[2, 6, 8, 14, 17].map((scene) => ({
    view: `wall-${scene}`,
    query: `view=present&present=${scene}`,
    stands: '.show-bar',
  })),
  { view: 'explore-set', query: 'view=explore&model=resnet50&lock=block&hide=view,panel', stands: '.set-by-teacher' },
  { view: 'embed', query: 'view=explore&model=resnet50&embed=1', stands: '.drawing [data-block]' },
  ...['slider', 'resnext', 'cost', 'network', 'shortcuts'].map((part) => ({
    view: `groups-${part}`,
    query: `view=groups&part=${part}`,
    stands: '.part-head',
  })),
];

const usage = `npm run shots                  every view, in both languages and all looks, into shots/
npm run shots -- <filter>      those whose names contain it, such as groups-cost or zh-CN-dark`;

const languages = ['en', 'zh-CN'];

/** The looks and the screens that they are shot on; `fullPage` adds one of the whole page. */
const looks = [
  ...['light', 'dark'].flatMap((theme) => [
    { theme, width: 1440, height: 900, fullPage: false },
    { theme, width: 390, height: 844, fullPage: false },
    { theme, width: 390, height: 844, fullPage: true },
  ]),
  { theme: 'projector', width: 1920, height: 1080, fullPage: false },
];

interface Shot {
  name: string;
  query: string;
  /** What is there once the view stands. */
  stands: string;
  lang: string;
  theme: string;
  width: number;
  height: number;
  fullPage: boolean;
}

/**
 * `npm run shots [-- <filter>]`: a PNG of every view, language, look and screen in shots/; with
 * a filter only of those whose names contain it.
 */
async function main(args: readonly string[]): Promise<void> {
  const words = readWords(args, {});
  if (words.kind === 'help') return console.log(usage);
  if (words.kind === 'refused') return refuse(words.sentence);
  const [filter = '', ...others] = words.operands;
  if (others.length > 0) return refuse(`One filter at a time: ${words.operands.length} were given.`);
  const wanted = allShots().filter(({ name }) => name.includes(filter));
  if (wanted.length === 0) {
    const names = allShots().map(({ name }) => name);
    return refuse(`No shot has "${shorten(filter)}" in its name. There are: ${names.join(', ')}`);
  }
  const folder = fileURLToPath(new URL('../shots/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await buildSite();
  const site = await serveSite(siteFolder);
  const browser = await launchChromium('pictures');
  try {
    for (const shot of wanted) {
      await take(browser, site.url, shot, `${folder}${shot.name}.png`);
      console.log(`shots/${shot.name}.png`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

function allShots(): Shot[] {
  return views.flatMap(({ view, query, stands }) =>
    languages.flatMap((lang) =>
      looks.map((look) => ({
        ...look,
        lang,
        stands,
        name: [view, lang, look.theme, `${look.width}x${look.height}`, ...(look.fullPage ? ['full'] : [])].join('-'),
        query: `?${query}&lang=${lang}&theme=${look.theme}`,
      })),
    ),
  );
}

async function take(browser: Browser, siteUrl: string, shot: Shot, path: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    locale: shot.lang,
    colorScheme: shot.theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(siteUrl + shot.query, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator(shot.stands).first().waitFor({ state: 'attached' });
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await page.screenshot({ path, fullPage: shot.fullPage, animations: 'disabled' });
  await context.close();
}

await main(process.argv.slice(2));
