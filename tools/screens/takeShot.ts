import type { Browser } from 'playwright-core';
import type { Shot } from './list';

/** Another commit may mark a view otherwise: it has had so long to stand. */
const STANDS_LIMIT_MS = 5000;

/**
 * A PNG of a view of a served site.
 *
 * @param isOwn whether the site is this commit's, whose views say when they stand
 */
export async function takeShot(browser: Browser, siteUrl: string, shot: Shot, isOwn = true): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    locale: shot.lang,
    colorScheme: shot.theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(siteUrl + shot.query, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const stands = page.locator(shot.stands).first();
    if (isOwn) await stands.waitFor({ state: 'attached' });
    else await stands.waitFor({ state: 'attached', timeout: STANDS_LIMIT_MS }).catch(() => undefined);
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    return await page.screenshot({ fullPage: shot.fullPage, animations: 'disabled' });
  } finally {
    await context.close();
  }
}
