import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en } from '../../../content/en';
import { zhCN } from '../../../content/zh-CN';
import { mathLine } from '../../../../tests/support/mathLine';
import type { GroupsState } from '../../../state/groupsState';
import { Store } from '../../../state/store';
import { writeUrl } from '../../../state/urlCodec';
import { DEFAULT_STATE, type Language, THEMES } from '../../../state/viewState';
import { WithGroupsWords } from '../../network/groupsWords';
import { WordsProvider } from '../../primitives/messages';
import { StoreProvider } from '../../primitives/useStore';
import { ResNeXtPart } from './ResNeXtPart';
import '../../../styles/tokens.css';
import '../../../styles/base.css';
import '../Groups.css';

/** The part as a link opens it. */
async function open(groups: Partial<GroupsState> = {}, lang: Language = 'en') {
  const store = new Store({
    ...DEFAULT_STATE,
    view: 'groups',
    groups: { ...DEFAULT_STATE.groups, part: 'resnext', ...groups },
  });
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang={lang} messages={lang === 'en' ? en : zhCN}>
        <WithGroupsWords>
          <ResNeXtPart />
        </WithGroupsWords>
      </WordsProvider>
    </StoreProvider>,
  );
  await expect.poll(() => screen.container.querySelector('.side-total')?.textContent).toContain('69,632'); // the model has counted
  const all = (selector: string) => [...screen.container.querySelectorAll<SVGElement | HTMLElement>(selector)];
  const text = (selector: string) => all(selector)[0]?.textContent;
  return { ...screen, store, all, text, focus: (selector: string) => all(selector)[0]!.focus() };
}

/** Where the picture has a path's three kernels, at the end of their way. */
function placesOf(all: (selector: string) => Element[], path: number): string[] {
  return all(`.path-picture:not(.two-layer-picture) [data-path='${path}'] .path-weights`).map(
    (rect) => `${rect.getAttribute('x')} ${rect.getAttribute('y')}`,
  );
}

test('both blocks are counted convolution by convolution, and the right one follows C and d', async () => {
  const { all, text, getByRole } = await open();
  const formulas = () => all('.side .formula math').map(mathLine);
  expect(formulas()).toEqual([
    '256·64=16,384',
    '3·3·64·64=36,864',
    '64·256=16,384',
    '16,384+36,864+16,384=69,632',
    '256·128=32,768',
    '3·3·(128/32)·128=4,608',
    '128·256=32,768',
    '32,768+4,608+32,768=70,144',
  ]);
  await getByRole('radio', { name: '8×14d' }).click({ force: true });
  expect(text('[data-total=own]')).toBe('71,456');
  expect(text('[data-total=form]')).toBe('71,456');
  await getByRole('spinbutton', { name: 'Width d of a path' }).fill('28');
  expect(formulas().at(-2)).toBe('224·256=57,344');
});

test("a change of form by keyboard moves a path's own weights, and nothing else about them", async () => {
  const { all, text, focus, store } = await open({ form: 'a' });
  const kernels = all('.path-picture:not(.two-layer-picture) [data-path="7"] .path-weights');
  const sizes = () => kernels.map((rect) => [rect.getAttribute('width'), rect.getAttribute('height')]);
  const before = { sizes: sizes(), places: placesOf(all, 7) };
  focus('.forms-controls input[type=radio]:checked');
  await userEvent.keyboard('{ArrowRight}');
  expect(store.get().state.groups.form).toBe('b');
  await expect.poll(() => placesOf(all, 7).map((place, i) => place === before.places[i])).toEqual([true, true, false]);
  await userEvent.keyboard('{ArrowRight}');
  await expect
    .poll(() => placesOf(all, 7).map((place, i) => place === before.places[i]))
    .toEqual([false, false, false]);
  expect(all('.path-picture:not(.two-layer-picture) [data-path="7"] .path-weights')).toEqual(kernels); // the same elements
  expect(sizes()).toEqual(before.sizes);
  expect(text('[data-total=form]')).toBe('70,144');
  expect(text('.forms-followed')).toContain('Path 7 is channels 25 to 28 all the way');
});

test('a path is chosen by keyboard, and by the pointer in the picture', async () => {
  const { all, text, focus, getByRole } = await open({ form: 'a' });
  const followed = () =>
    all('.path-picture:not(.two-layer-picture) [data-followed]').map((lane) => lane.getAttribute('data-path'));
  expect(followed()).toEqual(['7']);
  focus('.follow input');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(followed()).toEqual(['9']);
  await expect.element(getByRole('slider', { name: 'Follow path' })).toHaveAttribute('aria-valuetext', 'path 9 of 32');
  await userEvent.click(all('[data-path="20"] .path-weights')[0]!);
  expect(followed()).toEqual(['20']);
  expect(text('.forms-followed')).toContain('Path 20 has three kernels of its own: 256 → 4, 4 → 4, 4 → 256.');
});

test('run with Enter: equal parameters counted in the tensors, differences of rounding, partial sums that add up', async () => {
  const { all, text, focus, store, getByRole } = await open({ cardinality: 8, pathWidth: 14, seed: 3 });
  focus('.same-numbers .button-primary');
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('rowheader', { name: '(a) − (b)' }), { timeout: 40_000 }).toBeVisible();
  expect(all('[data-params]').map((cell) => cell.textContent)).toEqual(['71,456', '71,456', '71,456']);
  const differences = all('[data-difference]').map((cell) => cell.textContent!);
  expect(differences).toHaveLength(3);
  for (const difference of differences) expect(difference).toMatch(/^(0|\d\.\d × 10⁻[⁵⁶⁷⁸])$/);
  expect(text('[data-sum=paths]')).toBe(text('[data-sum=concatenated]'));
  expect(text('[data-sum=paths]')).toMatch(/^−?\d+\.\d{3}$/);
  const before = text('[data-sum=paths]');
  await getByRole('button', { name: 'New seed' }).click();
  expect(writeUrl(store.get().state)).toContain('seed=4');
  await expect.poll(() => text('[data-sum=paths]'), { timeout: 40_000 }).not.toBe(before);
});

test('with two layers the paths are a wider dense block: the same weights', async () => {
  const { text, all, getByRole } = await open();
  expect([text('[data-paths=basic]'), text('[data-dense=basic]')]).toEqual(['147,456', '147,456']);
  expect([text('[data-paths=bottleneck]'), text('[data-dense=bottleneck]')]).toEqual(['70,144', '212,992']);
  await getByRole('radio', { name: 'one block, 128 wide' }).click({ force: true });
  expect(all('.two-layer-picture .path-column-sum').map((sum) => sum.textContent)).toEqual([
    '3 · 3 · 64 · 128 = 73,728',
    '3 · 3 · 128 · 64 = 73,728',
  ]);
});

test.each([
  [1, 1],
  [64, 16],
])('%d×%dd stands', async (cardinality, pathWidth) => {
  const { all } = await open({ cardinality, pathWidth, form: 'c' });
  expect(all('.path-picture:not(.two-layer-picture) .path-lane')).toHaveLength(cardinality);
});

test.each(THEMES)('axe finds nothing in the %s look, in both languages', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  for (const lang of ['en', 'zh-CN'] as const) {
    const { container, unmount, focus, all } = await open({ form: 'b' }, lang);
    focus('.same-numbers .button-primary');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => all('[data-difference]').length, { timeout: 40_000 }).toBe(3); // maps, tables and sums are on the page
    await expect.poll(() => all('.same-numbers .button-primary').length).toBe(1); // and the button is itself again
    await Promise.all(container.getAnimations({ subtree: true }).map(({ finished }) => finished)); // its colours too
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await unmount();
  }
});
