import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { THEMES } from '../../../state/viewState';
import { openPart } from '../paths/openPart';
import { NetworkPart } from './NetworkPart';

/** The width table's rows without their operators: planes, share, group, groups, width, output. */
function widths(): string[] {
  const rows = [...document.querySelectorAll('.width-table tbody tr')];
  return rows.map((tr) =>
    [...tr.querySelectorAll('td')].map((td) => td.textContent.replaceAll(/[·=\s]/g, '')).join(' '),
  );
}

test('ResNeXt-50 beside ResNet-50: two arguments, two columns, two drawings', async () => {
  const { screen, row, text } = await openPart(NetworkPart);
  await expect.element(screen.getByRole('heading', { name: 'Two arguments differ' })).toBeVisible();
  expect(row('groups')).toEqual(['groups differs:', '1', '32']);
  expect(row('width_per_group')).toEqual(['width_per_group differs:', '64', '4']);
  expect(row('layers')).toEqual(['layers', '[3, 4, 6, 3]']);
  expect(row('conv3_x')).toEqual([
    'conv3_x layer2',
    '28²',
    '1×1, 128 3×3, 128 1×1, 512 × 4',
    '1×1, 256 3×3, 256, C=32 1×1, 512 × 4 differs: channels, groups',
  ]);
  const changed = [...screen.container.querySelectorAll('.stage-table [data-changed]')].map((line) =>
    line.textContent.trim(),
  );
  expect(changed).toEqual([
    '1×1, 128',
    '3×3, 128, C=32',
    '1×1, 256',
    '3×3, 256, C=32',
    '1×1, 512',
    '3×3, 512, C=32',
    '1×1, 1024',
    '3×3, 1024, C=32',
  ]);
  expect(row('parameters')).toEqual(['parameters', '25,557,032', 'differs: 25,028,904']);
  expect(text('.drawn-network:last-child .totals')).toContain('25,028,904 parameters −2.1 %');
  const marks = [...screen.container.querySelectorAll('.drawn-network')].map(
    (drawn) => drawn.querySelectorAll('.band-differs').length,
  );
  expect(marks).toEqual([0, 4]);
  const [first, second] = [...screen.container.querySelectorAll('.drawing-still')].map((svg) =>
    svg.getBoundingClientRect(),
  );
  expect(first!.height).toBeCloseTo(second!.height, 0);
});

test.each([
  [
    '32×4d',
    ['64 4/64 4 32 128 256', '128 4/64 8 32 256 512', '256 4/64 16 32 512 1,024', '512 4/64 32 32 1,024 2,048'],
  ],
  [
    '32×8d',
    ['64 8/64 8 32 256 256', '128 8/64 16 32 512 512', '256 8/64 32 32 1,024 1,024', '512 8/64 64 32 2,048 2,048'],
  ],
  [
    '64×4d',
    ['64 4/64 4 64 256 256', '128 4/64 8 64 512 512', '256 4/64 16 64 1,024 1,024', '512 4/64 32 64 2,048 2,048'],
  ],
  [
    'wide 1×128d',
    [
      '64 128/64 128 1 128 256',
      '128 128/64 256 1 256 512',
      '256 128/64 512 1 512 1,024',
      '512 128/64 1,024 1 1,024 2,048',
    ],
  ],
  [
    'ResNet 1×64d',
    ['64 64/64 64 1 64 256', '128 64/64 128 1 128 512', '256 64/64 256 1 256 1,024', '512 64/64 512 1 512 2,048'],
  ],
])('torchvision’s width line for %s', async (preset, expected) => {
  const { screen } = await openPart(NetworkPart, { cardinality: 2, pathWidth: 2 });
  await screen.getByRole('radio', { name: preset }).click({ force: true });
  await expect.poll(() => widths()).toEqual(expected);
});

test('any C and d, by keyboard; a network that is none of the catalogue’s has a name', async () => {
  const { screen, store, row } = await openPart(NetworkPart);
  await screen.getByRole('spinbutton', { name: 'Number of groups, C' }).fill('8');
  await screen.getByRole('spinbutton', { name: 'Width per group, d' }).fill('14');
  expect(store.get().state.groups).toMatchObject({ cardinality: 8, pathWidth: 14 });
  await expect
    .poll(() => widths())
    .toEqual([
      '64 14/64 14 8 112 256',
      '128 14/64 28 8 224 512',
      '256 14/64 56 8 448 1,024',
      '512 14/64 112 8 896 2,048',
    ]);
  await expect.element(screen.getByRole('heading', { name: 'ResNeXt-50 (8×14d)' })).toBeVisible();
  expect(row('parameters')).toEqual(['parameters', '25,557,032', 'differs: 25,603,016']); // tests/oracle/variants.json
});

test('a part of the line lights its column, and a column its part; both say what they are', async () => {
  const { screen, text } = await openPart(NetworkPart);
  const lit = () => [...screen.container.querySelectorAll('[data-lit]')].map((element) => element.tagName);
  screen.getByRole('button', { name: 'groups', exact: true }).first().element().focus();
  await expect
    .poll(() => text('.width-says'))
    .toBe('groups is how many groups there are, not how wide one is. It is the same in every stage.');
  expect(lit()).toEqual(['BUTTON', 'TH', 'BUTTON', 'TD', 'TD', 'TD', 'TD']);
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.poll(() => text('.width-says')).toMatch(/^width_per_group is measured against ResNet’s 64/);
  await screen.getByRole('cell', { name: '= 512' }).hover();
  await expect.poll(() => text('.width-says')).toBe('Groups times the width of one: the channels of the 3×3.');
});

test('leads to Explore with both networks, or with one’s own', async () => {
  const { screen, store } = await openPart(NetworkPart);
  const link = screen.getByRole('link', { name: /in Explore/ });
  await expect.element(link).toHaveAttribute('href', expect.stringContaining('model=resnet50&compare=resnext50_32x4d'));
  store.changeIn('groups', { cardinality: 8, pathWidth: 14 });
  await expect
    .element(link)
    .toHaveAttribute('href', expect.stringContaining('model=resnet50&groups=8&width_per_group=14&compare=resnet50'));
  await link.click();
  expect(store.get().state).toMatchObject({
    view: 'explore',
    explore: { compare: 'resnet50' },
    spec: { groups: 8, width_per_group: 14 },
  });
});

test.each(THEMES)('axe finds nothing in the %s look and in Chinese', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const lang of ['en', 'zh-CN'] as const) {
    const { screen } = await openPart(NetworkPart, {}, lang);
    await expect.poll(() => screen.container.querySelector('.width-table')).not.toBeNull();
    const { violations } = await axe.run(screen.container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await screen.unmount();
  }
});
