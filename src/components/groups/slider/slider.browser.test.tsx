import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en } from '../../../content/en';
import { zhCN } from '../../../content/zh-CN';
import type { GroupsState } from '../../../state/groupsState';
import { Store } from '../../../state/store';
import { DEFAULT_STATE, type Language, THEMES } from '../../../state/viewState';
import { WithGroupsWords } from '../../network/groupsWords';
import { WordsProvider } from '../../primitives/messages';
import { StoreProvider } from '../../primitives/useStore';
import { SliderPart } from './SliderPart';
import '../../../styles/tokens.css';
import '../../../styles/base.css';
import '../../primitives/controls.css';
import '../Groups.css';

async function open(groups: Partial<GroupsState> = {}, lang: Language = 'en') {
  const store = new Store({ ...DEFAULT_STATE, view: 'groups', groups: { ...DEFAULT_STATE.groups, ...groups } });
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang={lang} messages={lang === 'en' ? en : zhCN}>
        <main>
          <WithGroupsWords>
            <SliderPart />
          </WithGroupsWords>
        </main>
      </WordsProvider>
    </StoreProvider>,
  );
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible(); // the words have come
  const all = (selector: string) => [...screen.container.querySelectorAll(selector)];
  return {
    ...screen,
    store,
    all,
    text: (selector: string) => screen.container.querySelector(selector)?.textContent,
    slider: screen.getByRole('slider', { name: lang === 'en' ? 'Groups' : '组数' }),
  };
}

test('begins at g = 2: half of the 16 × 16 kernels are weights, 3·3·8·8·2 = 1,152', async () => {
  const { all, text, getByRole } = await open();
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Cut the convolution into 2 groups');
  expect(all('.matrix-cell')).toHaveLength(256);
  expect(all('.matrix-cell[data-weight]')).toHaveLength(128);
  expect(text('[data-total=params]')).toBe('1,152');
  expect(text('[data-total=macs]')).toBe('73,728'); // 1,152 · 8 · 8
});

test('the slider stops at common divisors only, by keys, and the weights fall away', async () => {
  const { slider, all, text, store } = await open({ inChannels: 12, outChannels: 24, groups: 1 });
  slider.element().focus();
  const seen = [store.get().state.groups.groups];
  for (let i = 0; i < 5; i++) {
    await userEvent.keyboard('{ArrowRight}');
    seen.push(store.get().state.groups.groups);
  }
  expect(seen).toEqual([1, 2, 3, 4, 6, 12]);
  expect(all('.matrix-cell[data-weight]')).toHaveLength(24); // depthwise: an output reads one input
  expect(text('[data-total=params]')).toBe('216'); // 3·3·1·24
});

test('a channel count that the groups do not divide takes them to the nearest that does', async () => {
  const { getByRole, store } = await open({ groups: 8 });
  await getByRole('spinbutton', { name: 'Input channels' }).fill('20');
  expect(store.get().state.groups).toMatchObject({ inChannels: 20, groups: 4 });
});

test('a factor and what it counts light up together, both ways', async () => {
  const { getByRole, all } = await open({ groups: 4 });
  const inputs = getByRole('button', { name: /inputs a group/ });
  inputs.element().focus();
  await expect.poll(() => getComputedStyle(all('[data-followed] .input-square')[0]!).strokeWidth).toBe('3px');
  inputs.element().blur();
  await userEvent.hover(all('.group-label')[1]!);
  await expect.element(getByRole('button', { name: /^4 ?groups$/ })).toHaveAttribute('aria-pressed', 'true');
});

test('both convolutions run in TensorFlow.js: they differ by float32 noise, and one value is followed to its sum', async () => {
  const { getByRole, getByText, text, all } = await open({ groups: 4 });
  await getByRole('button', { name: 'Run both' }).click();
  await expect.poll(() => text('[data-result=difference]'), { timeout: 30_000 }).toMatch(/^(0|\d\.\d × 10⁻[⁵⁶⁷⁸⁹])$/);
  await expect.element(getByText(/on (wasm|cpu), median of 9 runs/)).toBeVisible();
  const next = getByRole('button', { name: 'Next input' });
  let total = 0;
  for (let step = 0; step < 4; step++) {
    const products = all('.number-grid')[2]!;
    total += [...products.querySelectorAll('td')].reduce(
      (sum, cell) => sum + Number(cell.textContent.replace('−', '-')),
      0,
    );
    if (step < 3) await next.click();
  }
  const said = Number(
    /TensorFlow\.js says (.*)\.$/.exec(getByText(/TensorFlow\.js says/).element().textContent)![1]!.replace('−', '-'),
  );
  expect(Math.abs(total - said)).toBeLessThan(36 * 0.0005 + 0.001); // 36 products, each rounded to three decimals
});

test('another seed gives other numbers, and the first seed the first again', async () => {
  const { getByRole, all, text, store } = await open({ groups: 4 });
  await getByRole('button', { name: 'Run both' }).click();
  await expect.poll(() => text('[data-result=difference]'), { timeout: 30_000 }).toBeDefined();
  const first = () => all('.number-grid')[0]!.textContent;
  const before = first();
  await getByRole('button', { name: 'New seed' }).click();
  await expect.poll(first, { timeout: 30_000 }).not.toBe(before);
  store.changeIn('groups', { seed: 1 });
  await expect.poll(first, { timeout: 30_000 }).toBe(before);
});

test.each(THEMES)('axe finds nothing of WCAG 2.1 A or AA in the %s look', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const lang of ['en', 'zh-CN'] as const) {
    const { container, unmount, getByRole, text } = await open({ groups: 4 }, lang);
    await getByRole('button', { name: lang === 'en' ? 'Run both' : '运行两种' }).click();
    await expect.poll(() => text('[data-result=difference]'), { timeout: 30_000 }).toBeDefined();
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await unmount();
  }
  delete document.documentElement.dataset['theme'];
});
