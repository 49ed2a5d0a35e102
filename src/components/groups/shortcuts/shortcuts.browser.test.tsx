import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en } from '../../../content/en';
import { zhCN } from '../../../content/zh-CN';
import { Store } from '../../../state/store';
import { DEFAULT_STATE, type Language, THEMES } from '../../../state/viewState';
import { WithGroupsWords } from '../../network/groupsWords';
import { WordsProvider } from '../../primitives/messages';
import { StoreProvider } from '../../primitives/useStore';
import { ShortcutsPart } from './ShortcutsPart';
import '../../../styles/tokens.css';
import '../../../styles/base.css';
import '../../primitives/controls.css';
import '../Groups.css';

async function open(lang: Language = 'en') {
  const store = new Store({ ...DEFAULT_STATE, view: 'groups', groups: { ...DEFAULT_STATE.groups, part: 'shortcuts' } });
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang={lang} messages={lang === 'en' ? en : zhCN}>
        <main>
          <WithGroupsWords>
            <ShortcutsPart />
          </WithGroupsWords>
        </main>
      </WordsProvider>
    </StoreProvider>,
  );
  await expect.element(screen.getByRole('heading', { level: 2 }).nth(2)).toBeVisible();
  const all = (selector: string) => [...screen.container.querySelectorAll(selector)];
  return {
    ...screen,
    all,
    drawn: (kind: string) =>
      all(`.options-drawing .shortcut-line[data-shortcut=${kind}]`).map((path) => path.getAttribute('data-block')),
    marked: () => all('.options-changed').length,
    /** A row's cells, as they are read. */
    row: (selector: string) => all(`${selector} > *`).map((cell) => cell.textContent),
    choose: (name: string) => screen.getByRole('radio', { name, exact: true }),
  };
}

test('ResNet-34: what each option puts on the shortcuts, adds, and was measured to err', async () => {
  const { row, drawn, marked } = await open();
  expect(row('[data-option=none]')).toEqual(['none', '28.54 %', '0', '0', '0', '0', '0', '21,623,848', '3.644 G']);
  expect(row('[data-option=A]')).toEqual(['A', '25.03 %', '13', '3', '0', '0', '0', '21,623,848', '3.644 G']);
  expect(row('[data-option=B]')).toEqual([
    'B',
    '24.52 %',
    '13',
    '0',
    '3',
    '173,824',
    '19.3 M',
    '21,797,672',
    '3.664 G',
  ]);
  expect(row('[data-option=C]')).toEqual([
    'C',
    '24.19 %',
    '0',
    '0',
    '16',
    '1,092,992',
    '186.3 M',
    '22,716,840',
    '3.831 G',
  ]);
  expect(drawn('padding')).toEqual(['layer2.0', 'layer3.0', 'layer4.0']);
  expect(marked()).toBe(3);
});

test('keys alone: the option changes the drawing, the marks, the sentence and the row in focus', async () => {
  const { drawn, marked, all, choose, getByRole } = await open();
  (choose('A').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect([drawn('identity').length, drawn('projection').length, marked()]).toEqual([13, 3, 0]);
  await userEvent.keyboard('{ArrowRight}');
  expect([drawn('identity').length, drawn('projection').length, marked()]).toEqual([0, 16, 13]);
  await expect.element(getByRole('status').first()).toHaveTextContent('13 of 16 blocks differ from B.');
  expect(all('tr[data-chosen]').map((row) => row.getAttribute('data-option'))).toEqual(['C']);
  await userEvent.keyboard('{ArrowRight}'); // round to none
  expect([drawn('identity').length, drawn('projection').length, marked()]).toEqual([0, 0, 16]);
  await expect
    .element(getByRole('img', { name: /ResNet-34, option none/ }))
    .toHaveAccessibleName(/conv2_x: 3 without shortcut/);
});

test('ResNet-50: C would cost 57 % more parameters; only B has a published error; conv2_x begins with a projection', async () => {
  const { row, drawn, choose, getByText } = await open();
  await choose('ResNet-50').click();
  await choose('B').click();
  expect(drawn('projection')).toEqual(['layer1.0', 'layer2.0', 'layer3.0', 'layer4.0']);
  expect(row('[data-option=B]')).toEqual([
    'B',
    '22.85 %',
    '12',
    '0',
    '4',
    '2,776,576',
    '359.7 M',
    '25,557,032',
    '4.089 G',
  ]);
  expect(row('[data-option=C]')).toEqual([
    'C',
    'not in the paper',
    '0',
    '0',
    '16',
    '17,348,096',
    '2.826 G',
    '40,128,552',
    '6.555 G',
  ]);
  await expect.element(getByText(/adds 14,571,520 parameters, 57\s% more .* 64 channels meet 256/)).toBeVisible();
});

test('v1 reads a quarter of the input; v1.5 reads all, and three layers pay for it', async () => {
  const { all, row, choose, getByText } = await open();
  const read = () => all('.stride-picture .stride-cell').filter((cell) => cell.hasAttribute('data-read')).length;
  const cells = () => all('.stride-picture .stride-cell').length;
  expect([read(), cells()]).toEqual([16 + 3 * 16, 64 + 3 * 16]);
  await expect.element(getByText('784 of 3,136 read')).toBeVisible();
  expect(all('.stride-unread')).toHaveLength(48);
  expect(row('.stride-account tfoot tr')).toEqual(['ResNet-50', '3.858 G', '4.089 G', '+231.2 M']);
  expect(row('.stride-account tbody tr:first-child')).toEqual([
    'layer2.0.conv1',
    '25.7 M 28²',
    '102.8 M 56²',
    '+77.1 M',
  ]);
  (choose('v1 · on the 1×1').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => [read(), cells()]).toEqual([2 * 64 + 2 * 16, 2 * 64 + 2 * 16]);
  expect(all('.stride-unread')).toHaveLength(0);
  await expect.element(getByText(/The 3×3 has the stride\./)).toBeVisible();
});

test('both orders: the ReLUs on the shortcuts’ way are counted on the real networks, errors come with their protocol', async () => {
  const { row, all, getByText } = await open();
  expect(row('[data-network=resnet152]')).toEqual([
    'ResNet-152 post-act',
    '60,192,808',
    '50',
    '50',
    '4',
    '21.3 %',
    '5.5 %',
  ]);
  expect(row('[data-network=resnet200]').slice(2)).toEqual(['66', '66', '4', '21.8 %', '6.0 %']);
  expect(row('[data-network=resnet200_pre]').slice(2)).toEqual(['66', '4', '4', '20.7 %', '5.3 %']);
  expect(all('[data-order=post] .order-box[data-trunk]')).toHaveLength(3);
  expect(all('[data-order=pre] .order-box[data-trunk]')).toHaveLength(0);
  await expect
    .element(getByText('ImageNet validation set, one 320² crop · He et al. 2016, Table 5 · arXiv 1603.05027'))
    .toBeVisible();
  await expect
    .element(getByText('ImageNet validation set, 10 crops of 224² · He et al. 2015, Tables 2 and 3 · arXiv 1512.03385'))
    .toBeVisible();
});

test.each(THEMES)('axe finds nothing in the %s look, in either language', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const lang of ['en', 'zh-CN'] as const) {
    const { container, unmount } = await open(lang);
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await unmount();
  }
});

test('on a phone the pictures run downwards, tables are swept by keyboard, and nothing widens the page', async () => {
  await page.viewport(390, 844);
  const { container, all } = await open('zh-CN');
  expect(all('.stride-picture[data-orientation=down]')).toHaveLength(1);
  await expect.poll(() => all('.scroll-x[tabindex="0"]').length).toBe(3);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
