import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { THEMES } from '../../../state/viewState';
import { openPart } from '../paths/openPart';
import { CostPart } from './CostPart';

/** Weights: Xie et al. 2016, table 2. Networks: tests/oracle/variants.json. Errors: table 3, with 50 and with 101 layers. */
const FIVE = [
  ['1×64d', '69,632 ±0 %', '25,557,032', '4.089 G', '23.9', '22.0'],
  ['2×40d', '69,760 +0.2 %', '25,425,000', '4.125 G', '23.0', '21.7'],
  ['4×24d', '69,888 +0.4 %', '25,292,968', '4.160 G', '22.6', '21.4'],
  ['8×14d', '71,456 +2.6 %', '25,603,016', '4.267 G', '22.3', '21.3'],
  ['32×4d', '70,144 +0.7 %', '25,028,904', '4.230 G', '22.2', '21.2'],
];

test('the paper’s five blocks, their costs counted and their errors cited', async () => {
  const { row, text } = await openPart(CostPart);
  for (const cells of FIVE) await expect.poll(() => row(cells[0]!)).toEqual(cells);
  expect(text('[aria-labelledby=five-title] .protocol')).toBe(
    'ImageNet validation set, one 224² crop · Xie et al. 2016, Table 3 · arXiv 1611.05431',
  );
});

test('the slider’s keys step through cardinalities, and the width follows at the same cost', async () => {
  const { screen, store, text } = await openPart(CostPart, { cardinality: 1, pathWidth: 64 });
  const slider = screen.getByRole('slider');
  await expect.poll(() => text('[data-figure=params]')).toBe('25,557,032');
  slider.element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '2 × 40d');
  expect(text('[data-figure=block]')).toBe('69,760');
  await expect.poll(() => text('[data-figure=params]')).toBe('25,425,000');
  await userEvent.keyboard('{PageUp}{PageUp}');
  expect(store.get().state.groups).toMatchObject({ cardinality: 8, pathWidth: 14 });
  await userEvent.keyboard('{End}');
  expect(store.get().state.groups).toMatchObject({ cardinality: 64, pathWidth: 2 });
  await userEvent.keyboard('{ArrowLeft}{Home}');
  expect(store.get().state.groups).toMatchObject({ cardinality: 1, pathWidth: 64 });
});

test('a width of one’s own stands off the curve, says by how much, and can be solved again', async () => {
  const { screen, store, text } = await openPart(CostPart, { cardinality: 8, pathWidth: 14 });
  await screen.getByRole('spinbutton', { name: 'Width of a path, d' }).fill('28');
  // 8·(2·256·28 + 9·28²) = 171,136 = 2.458 · 69,632
  expect(text('[data-figure=block]')).toBe('171,136');
  await expect
    .element(screen.getByRole('img', { name: /^Curve of equal cost/ }))
    .toHaveAccessibleName(/Yours, 8×28d, lies off it and costs \+146 %\.$/);
  screen.getByRole('slider').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(store.get().state.groups).toMatchObject({ cardinality: 9, pathWidth: 28 });
  await screen.getByRole('button', { name: 'Solve d: 12' }).click();
  expect(store.get().state.groups).toMatchObject({ cardinality: 9, pathWidth: 12 });
  await expect
    .element(screen.getByRole('img', { name: /^Curve of equal cost/ }))
    .toHaveAccessibleName(/Yours, 9×12d, lies on it too\.$/);
});

test('a drag over the curve and a row of the table choose too', async () => {
  const { screen, store } = await openPart(CostPart);
  await screen.getByRole('button', { name: '4×24d' }).click();
  expect(store.get().state.groups).toMatchObject({ cardinality: 4, pathWidth: 24 });
  const curve = screen.getByRole('img', { name: /^Curve of equal cost/ });
  const { width } = curve.element().getBoundingClientRect();
  await curve.click({ position: { x: width - 30, y: 200 } });
  expect(store.get().state.groups.cardinality).toBeGreaterThan(48);
});

test('twice the cost: what depth, width and paths buy', async () => {
  const { row, text } = await openPart(CostPart);
  await expect.poll(() => row('depth')).toEqual(['depth', 'ResNet-200', '15.007 G', '21.7', '', '5.8']);
  expect(row('width').toSpliced(2, 1)).toEqual(['width', 'ResNet-101 (1×100d)', '21.3', '', '5.7']);
  expect(row('pathsResNeXt-101 (64').toSpliced(2, 1)).toEqual(['paths', 'ResNeXt-101 (64×4d)', '20.4', '', '5.3']);
  expect(text('[aria-labelledby=twice-title] > p')).toContain(
    'In top-1 error, depth gains 0.3 points, width 0.7, more paths 1.3–1.6.',
  );
});

test('pictures say their numbers', async () => {
  const { screen } = await openPart(CostPart);
  await expect
    .element(
      screen.getByRole('img', {
        name: 'Top-1 error with and without shortcuts: ResNet-50 23.9 → 31.2 %, ResNeXt-50 22.2 → 26.1 %.',
      }),
    )
    .toBeVisible();
  await expect
    .element(
      screen.getByRole('img', {
        name: /With 50 layers: 23\.9, 23\.0, 22\.6, 22\.3, 22\.2 %\. With 101 layers: 22\.0, 21\.7, 21\.4, 21\.3, 21\.2 %\.$/,
      }),
    )
    .toBeVisible();
});

test('both blocks are timed on a real backend', async () => {
  const { screen, row, text } = await openPart(CostPart);
  await screen.getByRole('radio', { name: 'conv5_x' }).click({ force: true });
  await screen.getByRole('button', { name: 'Time both blocks' }).click();
  await expect
    .poll(() => text('.time-result p'), { timeout: 40_000 })
    .toMatch(/^1\.01 times the MACs, [\d.]+ times as long\. input 7²×2048 · Backend (wasm|cpu), here and now\.$/);
  // The second block of conv5_x, 7² positions: 2048·512 + 9·512² + 512·2048 and 2048·1024 + 9·32·32² + 1024·2048 weights.
  expect(screen.container.querySelector('.time-table tbody')?.textContent).toMatch(
    /1×64d218\.4 M.* ms32×4d220\.0 M.* ms/,
  );
  expect(row('1×64d')).toHaveLength(6);
});

test.each(THEMES)('axe finds nothing on or off the curve, in the %s look and in Chinese', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const lang of ['en', 'zh-CN'] as const) {
    for (const groups of [{}, { cardinality: 8, pathWidth: 40 }]) {
      const { screen, text } = await openPart(CostPart, groups, lang);
      await expect.poll(() => text('[data-figure=params]')).toBeTruthy();
      const { violations } = await axe.run(screen.container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await screen.unmount();
    }
  }
});
