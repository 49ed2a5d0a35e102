import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildSite, siteFolder } from './browser/buildSite';
import { launchChromium } from './browser/launchChromium';
import { serveSite } from './browser/serveSite';

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
async function main(filter = ''): Promise<void> {
  const wanted = allShots().filter(({ name }) => name.includes(filter));
  if (wanted.length === 0) {
    console.error(
      `No shot has "${filter}" in its name. There are: ${allShots()
        .map(({ name }) => name)
        .join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  const folder = fileURLToPath(new URL('../shots/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await buildSite();
  const site = await serveSite(siteFolder);
  const browser = await launchChromium();
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

await main(process.argv[2]);
