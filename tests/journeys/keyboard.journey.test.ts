import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawing, openExplore, queryOf, shownCounts, shownName, shownParameters } from '../support/explorePage';

const selected = (page: Page) =>
  drawing(page)
    .locator('.block[data-selected], .end[data-selected], .layer[data-selected]')
    .evaluateAll((all) => all.map((e) => e.getAttribute('data-id')));
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('data-id') ??
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  );
const spoken = (page: Page) => page.locator('.diagram [role=status]').innerText();

/** Moves the keyboard's focus into the diagram, onto the selected block. */
async function enterDiagram(page: Page): Promise<void> {
  await drawing(page).locator('.block[tabindex="0"]:not([data-count])').first().focus();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('in the diagram', () => {
  test('arrows walk the blocks, and the selection is focused, marked, told and put into the link', async () => {
    const page = await openExplore('focus=layer1.0');
    await enterDiagram(page);
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect.poll(() => selected(page)).toEqual(['layer2.0']);
    expect(await focused(page)).toBe('layer2.0');
    expect(await spoken(page)).toMatch(/conv3_x, block 1 of 4.*56²×64.*28²×128.*projection/);
    await press(page, 'ArrowLeft');
    await expect.poll(() => selected(page)).toEqual(['layer1.2']);
    await press(page, 'PageDown');
    await expect.poll(() => selected(page)).toEqual(['layer2.0']);
    await press(page, 'PageDown', 'PageDown', 'PageDown');
    await expect.poll(() => selected(page)).toEqual(['layer4.0']);
    await press(page, 'PageUp');
    await expect.poll(() => selected(page)).toEqual(['layer3.0']);
    await press(page, 'End');
    await expect.poll(() => selected(page)).toEqual(['fc']);
    await press(page, 'Home');
    await expect.poll(() => selected(page)).toEqual(['conv1']);
    await expect.poll(() => queryOf(page).get('focus')).toBe('conv1');
  });

  test('Enter opens a block: its layers in order, the addition before the last ReLU; Escape closes it', async () => {
    const page = await openExplore('focus=layer2.0');
    const layers = drawing(page).locator('.layer');
    expect(await layers.count()).toBe(0);
    await enterDiagram(page);
    await press(page, 'Enter');
    await layers.first().waitFor();
    expect(await layers.evaluateAll((all) => all.map((layer) => layer.getAttribute('data-id')))).toEqual([
      ...['conv1', 'bn1', 'relu', 'conv2', 'bn2', 'add', 'relu_1', 'downsample.0', 'downsample.1'].map(
        (name) => `layer2.0.${name}`,
      ),
    ]);
    const x = (name: string) =>
      drawing(page)
        .locator(`[data-id="layer2.0.${name}"] .shape`)
        .evaluate((shape) => shape.getBoundingClientRect().left);
    const places = await Promise.all(['conv1', 'bn1', 'relu', 'conv2', 'bn2', 'add', 'relu_1'].map(x));
    expect(places).toEqual(places.toSorted((a, b) => a - b));

    await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect.poll(() => selected(page)).toEqual(['layer2.0.conv2']);
    expect(await spoken(page)).toMatch(/layer2\.0\.conv2, convolution, 28²×128 to 28²×128/);
    await press(page, 'Escape');
    await expect.poll(() => selected(page)).toEqual(['layer2.0']);
    expect(await layers.count()).toBe(9);
    await press(page, 'Escape');
    await expect.poll(() => layers.count()).toBe(0);
    expect(await focused(page)).toBe('layer2.0');
  });

  test('plus, minus and nought zoom: from afar a stage is one shape, near by a block names its layers', async () => {
    const page = await openExplore('model=resnet50');
    await enterDiagram(page);
    const detail = () => drawing(page).locator('svg.drawing-svg').getAttribute('data-detail');
    expect(await detail()).toBe('block');
    await press(page, '-', '-');
    await expect.poll(detail).toBe('stage');
    expect(await shownCounts(page)).toEqual({ blocks: 16, identity: 12, projection: 4, padding: 0 });
    await press(page, '0');
    await expect.poll(detail).toBe('block');
    await press(page, '+', '+', '+', '+');
    await expect.poll(detail).toBe('layer');
    expect(await drawing(page).locator('.slice-label').first().isVisible()).toBe(true);
    expect(await shownCounts(page)).toEqual({ blocks: 16, identity: 12, projection: 4, padding: 0 });
  });

  test('the run of 34 in ResNet-152 unfolds with Enter and folds again, and every block is counted either way', async () => {
    const page = await openExplore('model=resnet152');
    const all = { blocks: 50, identity: 46, projection: 4, padding: 0 };
    const drawn = () => drawing(page).locator('.block').count();
    expect(await shownCounts(page)).toEqual(all);
    expect(
      await drawing(page)
        .locator('.block[data-count]')
        .evaluateAll((runs) => runs.map((run) => run.getAttribute('data-count'))),
    ).toEqual(['34']);
    const before = await drawn();

    await tabTo(page, /34 equal blocks, folded/);
    await press(page, 'Enter');
    await expect.poll(drawn).toBe(50);
    expect(await focused(page)).toBe('layer3.1');
    expect(await shownCounts(page)).toEqual(all);
    await tabTo(page, /^Fold conv4_x/);
    await press(page, 'Enter');
    await expect.poll(drawn).toBe(before);
    expect(await focused(page)).toBe('layer3.1');
    expect(await shownCounts(page)).toEqual(all);
  });

  test('inside a folded run arrows go one block at a time, and the run parts there', async () => {
    const page = await openExplore('model=resnet152&focus=layer3.0');
    await enterDiagram(page);
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect.poll(() => selected(page)).toEqual(['layer3.3']);
    expect(await focused(page)).toBe('layer3.3');
    expect(
      await drawing(page)
        .locator('.block[data-count]')
        .evaluateAll((runs) => runs.map((run) => run.getAttribute('data-count'))),
    ).toEqual(['31']);
  });

  test('beyond an opened block arrows select and show the next ones of its folded stage', async () => {
    const page = await openExplore('model=resnet152&focus=layer3.10');
    await enterDiagram(page);
    await press(page, 'Enter');
    await drawing(page).locator('.layer').first().waitFor();
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect.poll(() => selected(page)).toEqual(['layer3.13']);
    expect(await focused(page)).toBe('layer3.13');
  });
});

/** Tab by Tab, until what has the focus says `name`. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() =>
      (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').slice(0, 80),
    );
    if (name.test(label)) return;
    passed.push(label);
  }
  throw new Error(`Tab never came to ${name}; it came by ${[...new Set(passed)].join(' | ')}`);
}

describe('without a pointer', () => {
  test('Tab reaches everything that can be operated, and nothing twice', async () => {
    const page = await openExplore('model=resnext50_32x4d&compare=resnet50');
    await page.locator('.tabs [role=tabpanel]').waitFor();
    for (const part of ['.stage-table', '.inspector']) await page.locator(`${part} .save-figure button`).waitFor(); // it comes last
    // Radio buttons and tabs are one stop a group; the diagram is one stop and moves within.
    const expected = await page.evaluate(() => {
      const stops = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
      ].filter(
        (e) =>
          !e.matches(':disabled, [tabindex="-1"]') &&
          e.getClientRects().length > 0 &&
          (!e.matches('[type=radio]') || (e as HTMLInputElement).checked),
      );
      stops.forEach((e, i) => e.setAttribute('data-stop', String(i)));
      return stops.length;
    });
    const reached: (string | null)[] = [];
    for (let i = 0; i < expected; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null));
    }
    expect(new Set(reached).size).toBe(expected);
    expect(expected).toBeGreaterThan(30);
  });

  test('what has the focus can be seen to have it', async () => {
    const page = await openExplore('model=resnet50');
    const unseen: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const marked = [element, element.closest('label'), element.querySelector('.shape, .opened-ground, rect')].some(
          (e) => {
            if (e == null) return false;
            const { outlineStyle, outlineWidth, strokeWidth, stroke } = getComputedStyle(e);
            return (
              (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
              (stroke !== 'none' && parseFloat(strokeWidth) >= 3)
            );
          },
        );
        return marked ? null : `${element.tagName} ${element.className} ${element.getAttribute('aria-label')}`;
      });
      if (fault !== null) unseen.push(fault);
    }
    expect(unseen).toEqual([]);
  });

  test('every argument of the network is changed', async () => {
    const page = await openExplore('model=resnet50');
    const spec = () =>
      Object.fromEntries([...queryOf(page)].filter(([key]) => !['view', 'lang', 'theme', 'model'].includes(key)));
    const becomes = async (change: Record<string, string>) => {
      await expect.poll(spec).toEqual(change);
    };
    const radio = async (group: string, key: string) => {
      await page.getByRole('group', { name: group, exact: true }).getByRole('radio', { checked: true }).focus();
      await press(page, key);
    };
    const type = async (field: string, text: string) => {
      await page.getByRole('spinbutton', { name: field, exact: true }).focus();
      await press(page, 'Control+a');
      await page.keyboard.type(text);
    };
    await page.getByRole('slider', { name: 'Groups' }).focus();
    await press(page, 'ArrowRight');
    await becomes({ groups: '2' });
    await page.getByRole('slider', { name: 'Width per group' }).focus();
    await press(page, 'ArrowLeft');
    await becomes({ groups: '2', width_per_group: '40' });
    await radio('Shortcut', 'ArrowRight');
    await becomes({ groups: '2', width_per_group: '40', shortcut: 'C' });
    await radio('Block', 'ArrowLeft');
    await becomes({ block: 'basic', shortcut: 'C' });
    await page.getByRole('button', { name: 'Reset' }).focus();
    await press(page, 'Enter');
    await becomes({});
    await radio('Stride on', 'ArrowLeft');
    await becomes({ stride_on: '1x1' });
    await radio('Order', 'ArrowRight');
    await radio('Stem', 'ArrowRight');
    await becomes({ stride_on: '1x1', order: 'pre', stem: 'cifar' });
    await type('Input height in pixels', '64');
    await type('Input width in pixels', '96');
    await type('Input channels', '1');
    await type('Base planes', '32');
    await type('Classes', '10');
    await type('Blocks in conv3_x', '5');
    await page.getByRole('button', { name: 'Add a stage' }).focus();
    await press(page, 'Enter');
    await becomes({
      stride_on: '1x1',
      order: 'pre',
      stem: 'cifar',
      input: '64x96',
      channels: '1',
      planes: '32',
      classes: '10',
      layers: '3,5,6,3,2',
    });
    await page.getByRole('button', { name: 'Remove the last stage' }).focus();
    await press(page, 'Space');
    await becomes({
      stride_on: '1x1',
      order: 'pre',
      stem: 'cifar',
      input: '64x96',
      channels: '1',
      planes: '32',
      classes: '10',
      layers: '3,5,6,3',
    });
    await page.getByRole('combobox', { name: 'Model' }).focus();
    await page.keyboard.type('plain-18');
    await press(page, 'Enter');
    await expect.poll(() => shownName(page)).toBe('plain-18');
  });

  test('a number out of range becomes the nearest on leaving, and half a number nothing', async () => {
    const page = await openExplore();
    const classes = page.getByRole('spinbutton', { name: 'Classes' });
    await classes.focus();
    await press(page, 'Control+a', 'Delete');
    expect(await shownParameters(page)).toBe('21,797,672');
    await press(page, 'Tab');
    expect(await classes.inputValue()).toBe('1000');
    await classes.focus();
    await press(page, 'Control+a');
    await page.keyboard.type('-3');
    await press(page, 'Enter');
    await expect.poll(() => classes.inputValue()).toBe('1');
    await expect.poll(() => queryOf(page).get('classes')).toBe('1');
  });

  test('tabs are chosen by arrows, Home and End', async () => {
    const page = await openExplore();
    const chosen = () => page.getByRole('tab', { selected: true }).innerText();
    await page.getByRole('tab', { selected: true }).focus();
    await press(page, 'ArrowRight');
    await expect.poll(chosen).toBe('Where the cost is');
    await press(page, 'End');
    await expect.poll(chosen).toBe('Code');
    await press(page, 'ArrowRight');
    await expect.poll(chosen).toBe('Stage table');
    await press(page, 'ArrowLeft', 'Home');
    await expect.poll(chosen).toBe('Stage table');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });

  test('the first Tab offers to skip to the network', async () => {
    const page = await openExplore();
    await press(page, 'Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await press(page, 'Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

test('ResNet-1202, all of it unfolded, answers', async () => {
  const page = await openExplore('model=cifar_resnet1202');
  expect(await shownCounts(page)).toEqual({ blocks: 600, identity: 598, projection: 0, padding: 2 });
  for (const [stage, drawn] of [
    [1, 200],
    [2, 400],
    [3, 600],
  ] as const) {
    await drawing(page).locator(`.block[data-stage="${stage}"][data-count]`).first().dispatchEvent('click');
    await expect.poll(() => drawing(page).locator('.block:not([data-count])').count()).toBeGreaterThanOrEqual(drawn);
  }
  expect(await shownCounts(page)).toEqual({ blocks: 600, identity: 598, projection: 0, padding: 2 });
  await enterDiagram(page);
  await press(page, 'ArrowRight');
  await expect.poll(() => selected(page)).toEqual(['layer2.1']);
  await page.getByRole('combobox', { name: 'Model' }).selectOption('cifar_resnet20');
  await expect.poll(() => shownParameters(page)).toBe('269,722');
});
