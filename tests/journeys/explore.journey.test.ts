import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  diagramStands,
  drawing,
  openExplore,
  shownCounts,
  shownName,
  shownParameters,
  warnings,
} from '../support/explorePage';
import { torchvisionModels, variants } from '../support/oracles';

const inspector = (page: Page) => page.locator('.inspector');
const choose = (page: Page, control: string, choice: string) =>
  page.getByRole('group', { name: control, exact: true }).getByText(choice, { exact: true }).click();
const slide = (page: Page, slider: string, times: number, key = 'ArrowRight') =>
  page
    .getByRole('slider', { name: slider })
    .focus()
    .then(async () => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    });

test('the first page: ResNet-34, sixteen blocks, thirteen solid shortcuts and three dashed ones', async () => {
  const page = await openExplore();
  expect(await shownName(page)).toBe('ResNet-34');
  expect(await shownParameters(page)).toBe('21,797,672');
  expect(await shownCounts(page)).toEqual({ blocks: 16, identity: 13, projection: 3, padding: 0 });
  // Dashed and solid are told apart by their line, not only by their name.
  const dash = (kind: string) =>
    page
      .locator(`.drawing [data-shortcut=${kind}]`)
      .first()
      .evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(await dash('identity')).toBe('none');
  expect(await dash('projection')).not.toBe('none');
});

test('the block to Bottleneck, 32 groups, 4 wide: ResNeXt-50, at once', async () => {
  const page = await openExplore();
  await choose(page, 'Block', 'Bottleneck');
  await expect.poll(() => shownName(page)).toBe('ResNet-50');
  expect(await shownParameters(page)).toBe('25,557,032');
  expect(await shownCounts(page)).toEqual({ blocks: 16, identity: 12, projection: 4, padding: 0 });
  await slide(page, 'Groups', 5);
  await slide(page, 'Width per group', 14, 'ArrowLeft');
  await slide(page, 'Width per group', 2);
  await expect.poll(() => shownName(page)).toBe('ResNeXt-50 (32×4d)');
  expect(await shownParameters(page)).toBe('25,028,904');
  await expect.poll(() => page.url()).toContain('width_per_group=4');
});

describe('every network of another source has its parameters and shortcuts on screen', () => {
  const named = torchvisionModels()
    .filter(({ name }) => /^(resnet(18|101|152)|resnext101_32x8d|wide_resnet50_2)$/.test(name))
    .map(({ name, params }) => ({ query: `model=${name}`, params }));
  const catalogued = variants().filter(({ name }) =>
    /^(plain34|cifar_resnet(20|110|1202)|cifar_plain56|resnet200_pre|resnext29_8x64d)$/.test(name),
  );

  test('torchvision’s', async () => {
    expect(named).toHaveLength(5);
    const page = await openExplore();
    for (const { query, params } of named) {
      await page.goto(new URL(`?${query}`, page.url()).href);
      await diagramStands(page);
      expect(await shownParameters(page), query).toBe(params.toLocaleString('en'));
    }
  });

  test('the papers’', async () => {
    expect(catalogued.length).toBeGreaterThanOrEqual(6);
    const page = await openExplore();
    for (const {
      name,
      params,
      shortcuts: { none, ...drawn },
    } of catalogued) {
      await page.goto(new URL(`?model=${name}`, page.url()).href);
      await diagramStands(page);
      expect(await shownParameters(page), name).toBe(params.toLocaleString('en'));
      expect(await shownCounts(page), name).toEqual({
        ...drawn,
        blocks: none + drawn.identity + drawn.projection + drawn.padding,
      });
    }
  });
});

describe('why a shortcut is solid or dashed', () => {
  test('ResNet-50’s conv2_x: stride 1, but 64 ≠ 256', async () => {
    const page = await openExplore('model=resnet50&focus=layer1.0');
    await inspector(page).getByText('Why is it dashed?').waitFor();
    const tests = await inspector(page).locator('.why-tests li').allInnerTexts();
    expect(tests.map((text) => text.split(':')[0]!.trim())).toEqual(['stride 1', '64 ≠ 256 channels']);
    expect(await inspector(page).locator('.why').innerText()).toContain('The stride is 1, but 64 ≠ 256');
  });

  test('a click on a dashed shortcut explains it, a click on a solid one explains that', async () => {
    const page = await openExplore();
    await clickOnPath(page, 'layer3.0');
    await inspector(page).getByText('Why is it dashed?').waitFor();
    expect(await inspector(page).locator('.why-tests').innerText()).toMatch(/stride 2 ≠ 1[\s\S]*128 ≠ 256 channels/);
    expect(await page.locator('.inspector-heading code').innerText()).toBe('layer3.0');
    await clickOnPath(page, 'layer3.2');
    await inspector(page).getByText('Why is it solid?').waitFor();
    expect(await page.locator('.inspector-heading code').innerText()).toBe('layer3.2');
  });

  test('a block that loses the layer in focus stays the one that is explained', async () => {
    const page = await openExplore('model=resnet50&focus=layer3.2.conv3');
    const explained = () => page.locator('.inspector-heading code').innerText();
    expect(await explained()).toBe('layer3.2');
    await choose(page, 'Block', 'Basic');
    await expect.poll(() => shownName(page)).toBe('ResNet-34');
    expect(await explained()).toBe('layer3.2');
  });

  test('a padded and an absent one have their reasons too', async () => {
    const page = await openExplore('model=cifar_resnet20&focus=layer2.0');
    expect(await inspector(page).locator('.why').innerText()).toMatch(
      /Why is it dotted\?[\s\S]*16 new channels with zeros/,
    );
    await page.getByRole('combobox', { name: 'Model' }).selectOption('plain18');
    await inspector(page).getByText('Why is nothing added?').waitFor();
  });

  test('the arithmetic stands with its numbers in', async () => {
    const page = await openExplore('model=resnext50_32x4d&focus=layer2.0.conv2');
    const formulas = () =>
      inspector(page)
        .locator('.formulas math')
        .evaluateAll((all) =>
          all.map((shown) => {
            const f = shown.cloneNode(true) as Element; // a clone is of its source's type
            const fractions = [...f.querySelectorAll('mfrac')];
            for (const { children } of fractions) children[0]!.after('/'); // has two
            return f.textContent!.replaceAll('⋅', '·');
          }),
        );
    // By hand: 3×3, stride 2, padding 1 on 56 rows; 3·3·(256/32)·256 weights on 28·28 positions.
    await expect.poll(formulas).toEqual(['⌊56+2·1−3/2⌋+1=28', '3·3·256/32·256=18,432', '18,432·28·28=14,450,688']);
  });
});

describe('undo, redo and reset', () => {
  test('by button and by key', async () => {
    const page = await openExplore();
    const undo = page.getByRole('button', { name: 'Undo' });
    const redo = page.getByRole('button', { name: 'Redo' });
    const reset = page.getByRole('button', { name: 'Reset' });
    expect(await Promise.all([undo, redo, reset].map((button) => button.isDisabled()))).toEqual([true, true, true]);
    await choose(page, 'Shortcut', 'none');
    await expect.poll(() => shownName(page)).toBe('plain-34');
    await choose(page, 'Stem', 'CIFAR');
    await expect.poll(() => shownName(page)).toBe('Your 34-layer network');
    await undo.click();
    await expect.poll(() => shownName(page)).toBe('plain-34');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownName(page)).toBe('ResNet-34');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    await expect.poll(() => shownName(page)).toBe('Your 34-layer network');
    expect(await redo.isDisabled()).toBe(true);
    await reset.click();
    await expect.poll(() => shownName(page)).toBe('ResNet-34');
    expect(await shownParameters(page)).toBe('21,797,672');
    await page.keyboard.press('Meta+z');
    await expect.poll(() => shownName(page)).toBe('Your 34-layer network');
  });

  test('in a text field Ctrl+Z is the field’s own', async () => {
    const page = await openExplore();
    await choose(page, 'Shortcut', 'none');
    await expect.poll(() => shownName(page)).toBe('plain-34');
    await page.getByRole('spinbutton', { name: 'Classes' }).focus();
    await page.keyboard.press('Control+z');
    expect(await shownName(page)).toBe('plain-34');
  });
});

describe('absurd networks', () => {
  test('over a billion parameters: a sentence, and the page goes on', async () => {
    const page = await openExplore('model=resnet152');
    await page.getByRole('spinbutton', { name: 'Base planes' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('1024');
    await page.locator('.network-warning').waitFor();
    const [warning] = await warnings(page);
    expect(warning).toContain(await shownParameters(page));
    expect(warning).toMatch(/GB of weights/);
    await page.getByRole('combobox', { name: 'Model' }).selectOption('resnet18');
    await expect.poll(() => shownParameters(page)).toBe('11,689,512');
    expect(await warnings(page)).toEqual([]);
  });

  test('too much to count exactly: the last network stays, with a sentence', async () => {
    const page = await openExplore('model=resnet50');
    await page.goto(
      new URL('?model=resnet50&layers=1000,1000,1000,1000,1000,1000&planes=1024&input=4096x4096&stem=cifar', page.url())
        .href,
    );
    await page.locator('.network-warning').waitFor();
    expect((await warnings(page)).join()).toMatch(/can no longer be counted exactly/);
    expect(await shownParameters(page)).toBe('25,557,032');
  });

  test('an input of one pixel is drawn, and said to vanish', async () => {
    const page = await openExplore('input=1x1');
    expect((await warnings(page)).join()).toMatch(/From conv2_x on the map is a single pixel/);
    expect(await shownParameters(page)).toBe('21,797,672');
    expect(await shownCounts(page)).toEqual({ blocks: 16, identity: 13, projection: 3, padding: 0 });
  });
});

test('compare: both networks, both totals, and what differs is marked', async () => {
  const page = await openExplore('model=resnet50');
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption('resnext50_32x4d');
  await page.locator('.drawing').nth(1).waitFor();
  await expect.poll(() => page.locator('[data-total=params]').allInnerTexts()).toEqual(['25,557,032', '25,028,904']);
  // Stem and head are the same; every stage has other bottlenecks.
  const marked = (nth: number) =>
    page
      .locator('.drawing')
      .nth(nth)
      .locator('.band')
      .evaluateAll((bands) =>
        bands
          .filter((band) => band.querySelector('.band-differs') !== null)
          .map((band) => band.querySelector('.band-name')!.textContent.split('≠')[0]),
      );
  for (const nth of [0, 1]) await expect.poll(() => marked(nth)).toEqual(['conv2_x', 'conv3_x', 'conv4_x', 'conv5_x']);
  await expect.poll(() => new URL(page.url()).searchParams.get('compare')).toBe('resnext50_32x4d');
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption('');
  await expect.poll(() => page.locator('.drawing').count()).toBe(1);
});

test('Groups and width have no use in a BasicBlock: they are off, and say why', async () => {
  const page = await openExplore();
  for (const name of ['Groups', 'Width per group']) {
    const slider = page.getByRole('slider', { name });
    expect(await slider.isDisabled()).toBe(true);
    const reason = await slider.evaluate(
      (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(reason).toContain('BasicBlock has no grouped form');
  }
  expect(await page.getByRole('group', { name: 'Stride on' }).getByRole('radio').first().isDisabled()).toBe(true);
});

/** Clicks where the arc is highest, which is nothing but the arc. */
async function clickOnPath(page: Page, block: string): Promise<void> {
  const path = drawing(page).locator(`path[data-shortcut][data-block="${block}"]`);
  const { x, y } = await path.evaluate((element) => {
    const arc = element as unknown as SVGPathElement;
    const top = arc.getPointAtLength(arc.getTotalLength() / 2).matrixTransform(arc.getScreenCTM()!); // it is on screen
    return { x: top.x, y: top.y };
  });
  await page.mouse.click(x, y);
}
