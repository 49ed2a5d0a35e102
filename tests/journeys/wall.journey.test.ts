import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { lecture } from '../../src/content/en/lecture';
import { present as english } from '../../src/content/en/present';
import { wall as englishWall } from '../../src/content/en/wall';
import { wall as chineseWall } from '../../src/content/zh-CN/wall';
import { painted, queryOf } from '../support/explorePage';
import { axeViolations } from './support/axe';
import { openPage, recordOf } from './support/browser';

vi.setConfig({ testTimeout: 240_000 });

const SIZES = [
  [1280, 720, false],
  [1920, 1080, false],
  [1280, 720, true],
] as const;
const { scenes } = lecture;
const place = (page: Page) => queryOf(page).get('present');

async function openShow(
  scene: number,
  { lang = 'en', width = 1280, height = 720, theme = 'projector', moves = false, wideText = false } = {},
): Promise<Page> {
  const page = await openPage({
    query: `?view=present&lang=${lang}&theme=${theme}&present=${scene}`,
    width,
    height,
    reducedMotion: !moves,
    wideText,
  });
  await page.getByRole('button', { name: (lang === 'en' ? englishWall : chineseWall).pen, exact: true }).waitFor();
  await sceneStands(page);
  return page;
}

async function sceneStands(page: Page): Promise<void> {
  await page.locator('.show-stage main').waitFor();
  await expect.poll(() => page.locator('.show-stage [aria-busy=true]').count()).toBe(0);
}

/** Draws from one place on the screen to another, by way of a few more. */
async function draw(
  page: Page,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 8 });
  await page.mouse.up();
}

const strokes = (page: Page) => page.locator('.ink .ink-stroke').count();

describe('the pen', () => {
  test('draws over the scene, leaves state and address alone, and its strokes come back with their scene', async () => {
    const page = await openShow(9);
    const before = page.url();
    await page.keyboard.press('p');
    await draw(page, [300, 200], [500, 260]);
    await page.keyboard.press('3');
    await draw(page, [600, 400], [900, 420]); // over a block, which is not selected by it
    await expect.poll(() => strokes(page)).toBe(2);
    expect(page.url()).toBe(before);
    expect(
      await page.locator('.ink [data-pen]').evaluateAll((all) => all.map((one) => one.getAttribute('data-pen'))),
    ).toEqual(['mark', 'dashes']);
    const [left, right] = await page
      .locator('.ink .ink-stroke')
      .first()
      .evaluate((path: SVGPathElement) => {
        const box = path.getBoundingClientRect();
        return [box.left, box.right];
      });
    expect(left).toBeCloseTo(300, -1);
    expect(right).toBeCloseTo(500, -1);

    await page.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe('10');
    expect(await strokes(page)).toBe(0);
    await page.keyboard.press('PageUp');
    await expect.poll(() => strokes(page)).toBe(2);

    await page.reload();
    await sceneStands(page);
    await expect.poll(() => strokes(page)).toBe(2);
    await page.keyboard.press('p');

    await page.keyboard.press('Control+z');
    await expect.poll(() => strokes(page)).toBe(1);
    await page.keyboard.press('z');
    await expect.poll(() => strokes(page)).toBe(0);
    await draw(page, [300, 200], [500, 260]);
    await page.keyboard.press('x');
    await expect.poll(() => strokes(page)).toBe(0);
    expect(page.url()).toBe(before);
    expect(recordOf(page).errors).toEqual([]);
  });

  test('Esc puts it down before it ends the show; then the pointer is the page’s again', async () => {
    const page = await openShow(9);
    await page.getByRole('button', { name: englishWall.pen, exact: true }).click();
    await draw(page, [300, 300], [400, 300]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: englishWall.pen, exact: true }).getAttribute('aria-pressed')).toBe(
      'false',
    );
    expect(await strokes(page)).toBe(1);
    await page.locator('.drawing .block[data-block="layer2.0"]').first().click();
    await expect.poll(() => queryOf(page).get('focus')).toBe('layer2.0');
    await page.keyboard.press('Escape'); // the drawing gives its selection up
    await page.locator('.show-stage').focus();
    await page.keyboard.press('Escape');
    await page.locator('.outline').waitFor();
    await page.goto(`${page.url()}&present=9`);
    await sceneStands(page);
    expect(await strokes(page)).toBe(0); // another show
  });

  test('strokes grow with the window', async () => {
    const page = await openShow(9);
    await page.keyboard.press('p');
    await draw(page, [320, 300], [640, 300]);
    const widths = () =>
      page
        .locator('.ink .ink-stroke')
        .first()
        .evaluate((path: SVGPathElement) => {
          const toScreen = path.getScreenCTM()!.a; // it is on screen
          return [path.getTotalLength() * toScreen, Number.parseFloat(getComputedStyle(path).strokeWidth) * toScreen];
        });
    const [length, thickness] = await widths();
    expect(length).toBeCloseTo(320, -1);
    expect(thickness).toBeGreaterThanOrEqual(4);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(async () => (await widths())[0]).toBeCloseTo(480, -1);
    expect((await widths())[1]).toBeGreaterThanOrEqual(6);
  });
});

test('the spotlight follows the pointer, grows by key and wheel, moves by keys, and leaves the page in use', async () => {
  const page = await openShow(9);
  const before = page.url();
  await page.keyboard.press('l');
  const light = () =>
    page
      .locator('.spotlight')
      .evaluate((element: HTMLElement) =>
        ['--x', '--y', '--radius'].map((name) => Number.parseFloat(element.style.getPropertyValue(name))),
      );
  await page.mouse.move(320, 180);
  await expect.poll(async () => (await light())[0]).toBeCloseTo(25, 0);
  const [, , radius] = await light();
  await page.keyboard.press(']');
  const [, , larger] = await light();
  expect(larger).toBeGreaterThan(radius!);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await light())[2]).toBeLessThan(larger!);
  expect(await page.locator('.show-stage').evaluate((stage) => stage.scrollTop)).toBe(0);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await light())[0]).toBeCloseTo(29, 0);
  expect(page.url()).toBe(before);
  expect(await page.locator('[role=status]', { hasText: englishWall.inHand.spotlight }).count()).toBe(1);
  await page.keyboard.press('ArrowRight'); // turns, as ever
  await expect.poll(() => place(page)).toBe('10');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.spotlight').count()).toBe(0);
  expect(place(page)).toBe('10');
});

test('the keys are listed, and turn nothing meanwhile', async () => {
  const page = await openShow(3);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: englishWall.keys });
  await dialog.waitFor();
  expect(await dialog.locator('dt').count()).toBe(englishWall.keyList.length);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('b');
  expect(place(page)).toBe('3');
  expect(await page.locator('.show-black').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await page.locator('.show-bar').count()).toBe(1);
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('4');
});

test('a turn and a live change say what became of the network', async () => {
  const page = await openShow(12, { moves: true });
  await page.locator('.show-bar label', { hasText: 'Bottleneck' }).click();
  // Table 1 and torchvision’s counts: 21,797,672 and 25,557,032; a fourth projection, in conv2_x.
  const line = page.locator('.change-line');
  await expect
    .poll(() => line.locator('span').allInnerTexts())
    .toEqual(['ResNet-34 → ResNet-50', 'Basic → Bottleneck', '21.8 M → 25.6 M parameters', 'dashed 3 → 4']);
  await page.keyboard.press('PageDown'); // to the course: a plain cut
  await expect.poll(() => line.locator('span').count()).toBe(0);
});

/** A finger on the screen; the page takes no other touch meanwhile. */
async function swipe(
  client: CDPSession,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): Promise<void> {
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: x + (toX - x) * part, y: y + (toY - y) * part }],
    });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a finger across the scene turns it, up and down does not, and with the pen it draws', async () => {
  const page = await openShow(5);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await swipe(client, [400, 550], [150, 560]);
  await expect.poll(() => place(page)).toBe('6');
  await swipe(client, [150, 620], [400, 620]);
  await expect.poll(() => place(page)).toBe('5');
  await swipe(client, [400, 600], [380, 300]);
  await painted(page);
  expect(place(page)).toBe('5');
  await page.getByRole('button', { name: englishWall.pen, exact: true }).click();
  await swipe(client, [400, 550], [150, 560]);
  await expect.poll(() => strokes(page)).toBe(1);
  expect(place(page)).toBe('5');
});

/** Edges of what is matched, in CSS px, with those of the stage. */
async function edges(page: Page, selector: string) {
  return page.locator('.show-stage').evaluate((stage, wanted) => {
    const of = (element: Element) =>
      (({ left, top, right, bottom }) => ({ left, top, right, bottom }))(element.getBoundingClientRect());
    return { stage: of(stage), found: [...stage.querySelectorAll(wanted)].map(of) };
  }, selector);
}

/** What each scene of the ready lecture is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  costs: '.cost-charts',
  code: '.code-box',
  slider: '.wiring-figure svg, .groups-scale',
  resnext: '.side-by-side',
  paths: '.curve-section svg, .cardinality-slider',
  table: '.lesson-table table, .predict',
  nothing: '.block-picture, .predict',
  trap: '.lesson-drawing, .predict',
  difference: '.block-picture',
  signal: '.signals-plot svg, .lesson-figure button',
  measured: '.curves svg, .figure-column svg',
  normalised: '.signals-plot svg, .lesson-figure button',
};

describe.each(SIZES)('at %i × %i, text wider: %s', (width, height, wideText) => {
  test('every scene of the ready lecture shows what it is about, unscrolled, and nothing runs off sideways', async () => {
    const lang = width === 1280 ? 'en' : 'zh-CN'; // the composition grows with the screen: each language once
    const page = await openShow(1, { lang, width, height, wideText });
    for (const [i, { id }] of scenes.entries()) {
      await expect.poll(() => place(page), { message: id }).toBe(String(i + 1));
      await sceneStands(page);
      const selector = SUBJECTS[id] ?? '.drawing-svg';
      await page.locator(`.show-stage :is(${selector})`).first().waitFor();
      const inView = async () => {
        const { stage, found } = await edges(page, selector);
        return (
          found.length > 0 &&
          found.every(
            (one) =>
              one.left >= stage.left - 1 &&
              one.right <= stage.right + 1 &&
              one.top >= stage.top - 1 &&
              one.bottom <= stage.bottom + 1,
          )
        );
      };
      await expect.poll(inView, { message: id }).toBe(true);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        id,
      ).toBe(0);
      if (i < scenes.length - 1) await page.keyboard.press('PageDown');
    }
  });

  test('two compared networks are seen at once, as large as each other, and the bar is one line', async () => {
    const page = await openShow(7, { width, height, wideText });
    const { stage, found } = await edges(page, '.drawing-svg');
    expect(found).toHaveLength(2);
    for (const one of found) {
      expect(one.bottom).toBeLessThanOrEqual(stage.bottom);
      expect(one.bottom - one.top).toBeGreaterThan(height / 4);
    }
    const bar = await page.locator('.show-bar').boundingBox();
    expect(bar!.height).toBeLessThan(height / 10); // it stands there
  });
});

describe.each(['en', 'zh-CN'] as const)('axe in %s', (lang) => {
  const words = lang === 'en' ? englishWall : chineseWall;
  test.each(['light', 'dark', 'projector'])('with the tools out, %s', async (theme) => {
    const page = await openShow(9, { lang, theme });
    await page.keyboard.press('p');
    await draw(page, [300, 200], [500, 260]);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('l');
    await page.locator('.spotlight').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: words.keys }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('the bar has its words; on a phone nothing runs off sideways, and what a scene is about comes first', async () => {
  const page = await openShow(12, { width: 320, height: 640 });
  await page.keyboard.press('p');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: englishWall.keys }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(await page.getByRole('group', { name: english.show.bar }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.type(String(scenes.findIndex(({ id }) => id === 'costs') + 1));
  await page.keyboard.press('Enter');
  await page.locator('.show[data-panel=costs] .cost-charts').waitFor();
  await sceneStands(page);
  const {
    found: [drawing, charts],
  } = await edges(page, '.drawing-svg, .cost-charts'); // in the order of the document
  expect(charts!.bottom).toBeLessThan(drawing!.top); // the scene is about its panel
});
