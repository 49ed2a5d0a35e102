import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderPanel } from './renderPanel';
import { StageTable } from './StageTable';

/** He et al. 2015, Table 1: the blocks of 18, 34, 50, 101 and 152 layers. */
const TABLE_1 = {
  conv2_x: ['3×3, 64 3×3, 64 × 2', '3×3, 64 3×3, 64 × 3', ...[3, 3, 3].map((n) => `1×1, 64 3×3, 64 1×1, 256 × ${n}`)],
  conv3_x: [
    '3×3, 128 3×3, 128 × 2',
    '3×3, 128 3×3, 128 × 4',
    ...[4, 4, 8].map((n) => `1×1, 128 3×3, 128 1×1, 512 × ${n}`),
  ],
  conv4_x: [
    '3×3, 256 3×3, 256 × 2',
    '3×3, 256 3×3, 256 × 6',
    ...[6, 23, 36].map((n) => `1×1, 256 3×3, 256 1×1, 1024 × ${n}`),
  ],
  conv5_x: [
    '3×3, 512 3×3, 512 × 2',
    '3×3, 512 3×3, 512 × 3',
    ...[3, 3, 3].map((n) => `1×1, 512 3×3, 512 1×1, 2048 × ${n}`),
  ],
};
const NAMES = ['ResNet-18', 'ResNet-34', 'ResNet-50', 'ResNet-101', 'ResNet-152'];

type Screen = Awaited<ReturnType<typeof renderPanel>>['screen'];

/** What stands in a row, cell by cell; rows of both `tbody`s are found by how they begin. */
function row(screen: Screen, name: string): string[] {
  const rows = [...screen.container.querySelectorAll('tbody tr')];
  const found = rows.find((tr) => tr.querySelector('th')?.textContent.startsWith(name));
  return [...(found?.querySelectorAll('td') ?? [])].map((td) => td.textContent.replaceAll(/\s+/g, ' ').trim());
}

const button = (screen: Screen, name: RegExp) => screen.getByRole('button', { name });

test('the paper’s Table 1', async () => {
  const { screen } = await renderPanel(StageTable, { model: 'resnet34' });
  for (const [stage, cells] of Object.entries(TABLE_1)) {
    expect(row(screen, stage).slice(1)).toEqual(cells.map((cell, i) => `${NAMES[i]}, ${stage}: ${cell}`));
  }
  expect(['conv1', 'conv2_x', 'conv3_x', 'conv4_x', 'conv5_x', 'head'].map((name) => row(screen, name)[0])).toEqual([
    '112²',
    '56²',
    '28²',
    '14²',
    '7²',
    '1×1',
  ]);
  expect(row(screen, 'conv1')[1]).toContain('7×7, 64, stride 2 · 3×3 max pool, stride 2');
  expect(row(screen, 'head')[1]).toContain('average pool · 1000-d fc');
  expect(row(screen, 'parameters')).toEqual(['11,689,512', '21,797,672', '25,557,032', '44,549,160', '60,192,808']);
  expect(row(screen, 'MACs')).toEqual(['1.814 G', '3.664 G', '4.089 G', '7.801 G', '11.514 G']);
});

test('a cell selects its stage’s first block, and in another column its model too', async () => {
  const { screen, store } = await renderPanel(StageTable, { model: 'resnet34' });
  await button(screen, /ResNet-34, conv3_x/).click();
  expect(store.get().state).toMatchObject({ model: 'resnet34', focus: 'layer2.0' });
  await expect.element(button(screen, /ResNet-34, conv3_x/)).toHaveAttribute('aria-current', 'true');

  await button(screen, /ResNet-50, conv4_x/).click();
  expect(store.get().state).toMatchObject({ model: 'resnet50', focus: 'layer3.0' });
  await expect.element(button(screen, /ResNet-50, conv4_x/)).toHaveAttribute('aria-current', 'true');
  expect(screen.container.querySelectorAll('[aria-current]')).toHaveLength(1);
});

test('a layer’s selection marks its row, the stem’s and the head’s too', async () => {
  const { screen, store } = await renderPanel(StageTable, { model: 'resnet50' });
  const marked = () =>
    screen.container.querySelector('[aria-current]')?.closest('tr')?.querySelector('th')?.textContent;
  for (const [focus, name] of [
    ['layer4.2.conv3', 'conv5_x'],
    ['maxpool', 'conv1'],
    ['fc', 'head'],
  ]) {
    store.change({ focus: focus! });
    await expect.poll(marked).toMatch(new RegExp(`^${name}`));
  }
});

test('Tab enters at the network on screen, arrow keys walk, Enter selects', async () => {
  const { screen, store } = await renderPanel(StageTable, { model: 'resnet34' });
  await expect.element(button(screen, /^Save the figure/)).toBeVisible(); // it comes after the table
  button(screen, /Columns/)
    .element()
    .focus();
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement?.textContent).toContain('ResNet-34, conv2_x');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
  expect(document.activeElement?.textContent).toContain('ResNet-50, conv4_x');
  await userEvent.keyboard('{Enter}');
  expect(store.get().state).toMatchObject({ model: 'resnet50', focus: 'layer3.0' });
});

test('Tab comes back to the cell that it left, and always finds one', async () => {
  const { screen, store } = await renderPanel(StageTable, { model: 'resnet34' });
  const stops = () =>
    [...screen.container.querySelectorAll('[data-row][tabindex="0"]')].map((cell) => cell.textContent);
  button(screen, /ResNet-34, head/)
    .element()
    .focus();
  await expect.poll(() => stops().join()).toContain('ResNet-34, head');
  button(screen, /ResNet-152, conv5_x/)
    .element()
    .focus();
  await expect.poll(() => stops().join()).toContain('ResNet-152, conv5_x');
  store.chooseModel('cifar_resnet20');
  await expect.poll(() => row(screen, 'conv2_x')[1]).toContain('ResNet-20');
  expect(stops()).toHaveLength(1);
});

test('the compared network stands next to the one on screen and says in what it differs', async () => {
  const { screen } = await renderPanel(StageTable, { model: 'resnet50', compare: 'resnext50_32x4d' });
  const headings = [...screen.container.querySelectorAll('thead th')].map((th) => th.textContent);
  expect(headings.slice(4, 6)).toEqual(['ResNet-50 (on screen)', 'ResNeXt-50 (32×4d) compared']);
  expect(row(screen, 'conv3_x')[4]).toBe(
    'ResNeXt-50 (32×4d), conv3_x: 1×1, 256 3×3, 256, C=32 1×1, 512 × 4 differs: channels, groups',
  );
  expect(row(screen, 'parameters')[3]).toBe('differs: 25,028,904');
});

test('a column can be added and taken away', async () => {
  const { screen } = await renderPanel(StageTable, { model: 'resnet34' });
  await button(screen, /Columns/).click();
  await screen.getByRole('checkbox', { name: 'ResNet-200', exact: true }).click();
  await screen.getByRole('checkbox', { name: 'ResNet-18', exact: true }).click();
  await expect.poll(() => row(screen, 'conv3_x').at(-1)).toBe('ResNet-200, conv3_x: 1×1, 128 3×3, 128 1×1, 512 × 24');
  expect(row(screen, 'conv3_x')[1]).toContain('ResNet-34');
  await button(screen, /As in the paper/).click();
  await expect.poll(() => row(screen, 'parameters')).toHaveLength(5);
});

test('a CIFAR network has its own column, sizes and number of stages', async () => {
  const { screen, store } = await renderPanel(StageTable, { model: 'cifar_resnet20' });
  expect(row(screen, 'conv2_x').slice(0, 3)).toEqual([
    '32²',
    'ResNet-20, conv2_x: 3×3, 16 3×3, 16 × 3',
    'ResNet-18, conv2_x: 3×3, 64 3×3, 64 × 2 output 56²',
  ]);
  expect(row(screen, 'conv5_x').slice(0, 2)).toEqual(['–', '–no such stage']);
  expect(row(screen, 'parameters')[0]).toBe('269,722');
  store.change({ focus: 'fc' });
  await expect
    .poll(() => screen.container.querySelector('[aria-current]')?.textContent)
    .toContain('ResNet-20, head: average pool · 10-d fc');
});
