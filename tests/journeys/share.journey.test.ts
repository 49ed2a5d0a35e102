import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../src/content/en';
import { share as english } from '../../src/content/en/share';
import { LESSONS } from '../../src/content/lessons';
import { LESSON_IDS } from '../../src/state/slices/learn';
import { openExplore, queryOf, shownName } from '../support/explorePage';
import { axeViolations } from './support/axe';
import { openPage, recordOf } from './support/browser';

vi.setConfig({ testTimeout: 120_000 });

async function openShare(query: string, lang: 'en' | 'zh-CN' = 'en'): Promise<Page> {
  const page = await openPage({ query: `?${query}&lang=${lang}&theme=light`, reducedMotion: true });
  await page.getByRole('button', { name: lang === 'en' ? en.shell.share : '分享', exact: true }).click();
  await page.locator('.share[open]').waitFor();
  return page;
}

/** What a camera reads off the screen, by a reader that others wrote. */
async function scanned(page: Page): Promise<string | undefined> {
  const { data, side } = await page.locator('.qr').evaluate(async (svg) => {
    const px = 600;
    const image = new Image();
    const copy = svg.cloneNode(true) as SVGElement; // a copy of an SVG element
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', String(px));
    copy.setAttribute('height', String(px));
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const context = Object.assign(document.createElement('canvas'), { width: px, height: px }).getContext('2d')!; // every browser has it
    context.drawImage(image, 0, 0);
    return { data: [...context.getImageData(0, 0, px, px).data], side: px };
  });
  return jsQR(new Uint8ClampedArray(data), side, side)?.data;
}

const address = (page: Page) => page.locator('.share-address').innerText();
const choose = (page: Page, setting: string, choice: string) =>
  page.getByRole('group', { name: setting, exact: true }).getByText(choice, { exact: true }).click();

describe('a link', () => {
  test('is short, is in the code, and opens the same figure', async () => {
    const page = await openShare('view=explore&model=resnet50&groups=32&width_per_group=4&focus=layer2.0');
    const link = await address(page);
    expect(new URL(link).search).toBe('?model=resnet50&groups=32&width_per_group=4&focus=layer2.0');
    expect(await scanned(page)).toBe(link);
    await page.goto(link);
    await expect.poll(() => shownName(page)).toBe('ResNeXt-50 (32×4d)');
  });

  test('fixes, hides and closes what is chosen; the page that it opens says so, and no key changes it', async () => {
    const page = await openShare('view=explore&model=resnet50');
    await page.getByText(english.locks.presets.chosen).click();
    await choose(page, english.locks.rows.block, english.locks.choices.locked);
    await choose(page, english.locks.rows.groups, english.locks.choices.hidden);
    await choose(page, english.locks.rows.views, english.locks.ways.locked);
    const link = await address(page);
    expect(new URL(link).search).toBe('?model=resnet50&hide=groups,width_per_group&lock=view,block');
    await page.goto(link);
    await expect
      .poll(() => page.locator('.set-by-teacher').innerText())
      .toMatch(/Fixed by your teacher: Block\.\s*Hidden: Groups and width\.\s*Closed: Other views\./);
    expect(await page.locator('.header nav a').count()).toBe(0);
    expect(await page.getByRole('slider').count()).toBe(0);
    const basic = page.getByRole('radio', { name: en.controls.values.block.basic });
    expect(await basic.isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: en.controls.model }).selectOption('resnet34'); // whose blocks are basic
    await expect.poll(() => page.locator('.notices').innerText()).toContain('block');
    expect(await page.getByRole('radio', { name: en.controls.values.block.bottleneck }).isChecked()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('can start with a question of the course, and nothing else to turn to', async () => {
    const page = await openShare('view=explore&model=resnet50');
    const question = LESSON_IDS.flatMap((lesson) =>
      LESSONS[lesson].steps.flatMap((step, i) => (step.question?.kind === 'choice' ? [`${lesson} ${i + 1}`] : [])),
    )[0]!; // the course has such questions
    await page.getByRole('combobox', { name: english.link.start }).selectOption(question);
    await page.getByText(english.locks.presets.chosen).click();
    for (const row of ['views', 'chapters', 'steps', 'pages'] as const)
      await choose(page, english.locks.rows[row], english.locks.ways.locked);
    const link = await address(page);
    await page.goto(link);
    await page.locator('.predict').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.predict') !== null)).toBe(true);
    expect(await page.locator('.course-navigation, .step-dots, .learn-turn, .header nav a').count()).toBe(0);
    expect(queryOf(page).get('lesson') ?? 'degradation').toBe(question.split(' ')[0]);
    expect(recordOf(page).errors).toEqual([]);
  });
});

/** A page that is not ours with our figure in it. Beside the site, for Chromium lets no page from elsewhere ask this machine. */
async function hostPage(page: Page, snippet: string, width = 760): Promise<void> {
  const host = new URL('/course-page', page.url()).href;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body style="margin:0"><div style="width:${width}px">${snippet}</div></body>`,
    }),
  );
  await page.goto(host);
}

/** How high the frame is, and how high its content. */
async function heights(page: Page): Promise<{ frame: number; content: number; overflow: number }> {
  const inner = page.frames()[1]!; // the host has one frame
  const content = await inner.evaluate(() => document.querySelector('.embed')?.getBoundingClientRect().height ?? -1);
  const overflow = await inner.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  return {
    frame: await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height),
    content,
    overflow,
  };
}

describe('a figure in another page', () => {
  test('the snippet gives it the height of its content, and the host its language and look', async () => {
    const page = await openShare('view=explore&model=resnet50');
    await page.getByRole('tab', { name: english.ways.embed }).click();
    const frame = page.frameLocator('.share-preview iframe');
    await frame.locator('.drawing [data-block]').first().waitFor({ state: 'attached' });
    const snippet = () => page.getByRole('textbox').inputValue();
    await expect.poll(snippet).not.toContain('height: 320px');
    await hostPage(page, await snippet());
    const inside = page.frameLocator('iframe');
    await inside.locator('.drawing [data-block]').first().waitFor({ state: 'attached' });
    await expect
      .poll(async () => {
        const { frame: outer, content } = await heights(page);
        return Math.abs(outer - content);
      })
      .toBeLessThanOrEqual(1);
    expect((await heights(page)).overflow).toBeLessThanOrEqual(1);
    expect(await inside.locator('.header, .control-panel, .tabs').count()).toBe(0);
    await page.evaluate(() =>
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage({ resnetAtlas: { lang: 'zh-CN', theme: 'dark' } }, '*'),
    );
    await expect.poll(() => inside.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => inside.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test.each([
    ['view=explore&model=resnet50&embed=table', '.stage-table'],
    ['view=explore&model=resnet50&compare=resnet34&embed=costs', '.costs, [class*=cost]'],
    ['view=explore&embed=calculator', '.calculator'],
    ['view=explore&model=resnet50&embed=code', '.code-line'],
    ['view=explore&model=resnet50&focus=layer2.0&embed=block', '.picture-shortcut[data-line=projection]'],
    ['view=learn&lesson=shortcuts&step=5&embed=1', '.lesson-figure'],
    ['view=learn&page=exercises&embed=1', '.exercise'],
    ['view=groups&part=slider&embed=1', '.wiring-figure'],
    ['view=groups&part=resnext&embed=1', '.part-head'],
    ['view=groups&part=network&embed=drawings', '.two-drawings [data-block]'],
  ])('%s', async (query, shows) => {
    const page = await openPage({ reducedMotion: true });
    const site = new URL(page.url());
    await hostPage(
      page,
      `<iframe src="${site.origin}${site.pathname}?${query}&lang=en&theme=light" style="width:100%;border:0"></iframe>
      <script>addEventListener('message', ({ data }) => { document.querySelector('iframe').style.height = data.resnetAtlas.height + 'px'; })</script>`,
    );
    const inside = page.frameLocator('iframe');
    await inside.locator(shows).first().waitFor({ state: 'attached' });
    await inside.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await expect
      .poll(async () => {
        const { frame, content } = await heights(page);
        return Math.abs(frame - content);
      })
      .toBeLessThanOrEqual(1);
    const { overflow, content } = await heights(page);
    expect(overflow).toBeLessThanOrEqual(1);
    expect(content).toBeGreaterThan(100);
    expect(
      await inside.locator('.header, .control-panel, .parts-navigation:visible, .course-navigation:visible').count(),
    ).toBe(0);
    expect(
      await page
        .frames()[1]!
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0); // the host has one frame
  });

  test('a projection is dashed whichever picture comes first', async () => {
    const page = await openPage({ query: '?view=explore&model=resnet50&focus=layer2.0&embed=block' });
    const line = page.locator('.picture-shortcut[data-line=projection]').first();
    await line.waitFor({ state: 'attached' });
    expect(await line.evaluate((path) => getComputedStyle(path).strokeDasharray)).toBe('5px, 4px');
  });
});

describe.each(['en', 'zh-CN'] as const)('axe in %s', (lang) => {
  test.each(['light', 'dark', 'projector'])('%s', async (theme) => {
    const page = await openExplore(`view=explore&model=resnet50&lang=${lang}&theme=${theme}&lock=block&hide=panel`, {
      reducedMotion: true,
    });
    await page.locator('.set-by-teacher').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const site = page.url().split('?')[0]!; // an address has a first part
    await page.goto(`${site}?view=explore&model=resnet50&lang=${lang}&theme=${theme}`);
    await page.getByRole('button', { name: lang === 'en' ? 'Share' : '分享', exact: true }).click();
    await page.locator('.share[open]').waitFor();
    await page.getByText(lang === 'en' ? english.locks.presets.chosen : '逐项选择').click();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${site}?view=explore&model=resnet50&lang=${lang}&theme=${theme}&embed=1`);
    await page.locator('.drawing [data-block]').first().waitFor({ state: 'attached' });
    expect(await axeViolations(page)).toEqual([]);
  });
});
