import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { en } from '../../content/en';
import { zhCN } from '../../content/zh-CN';
import { EXPLORE_FIGURES } from '../../state/slices/explore';
import { type ByGroupsFigure, GROUPS_FIGURES } from '../../state/slices/groups';
import { GROUPS_PARTS } from '../../state/groupsState';
import type { Note } from '../../state/notes';
import { Store } from '../../state/store';
import { readUrl } from '../../state/urlCodec';
import { DEFAULT_STATE, LANGUAGES, THEMES, type ViewState } from '../../state/viewState';
import { WordsProvider } from '../primitives/messages';
import { StoreProvider } from '../primitives/useStore';
import { ViewsContext } from '../primitives/view';
import { VIEWS } from '../views';
import { Embed } from './Embed';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../primitives/controls.css';

/** What only this figure has, and the controls of the layer or the network that move it; none where they do not. */
const OWN: ByGroupsFigure<[selector: string, controls: string]> = {
  slider: {
    wiring: ['.wiring-figure', '.groups-scale'],
    derivation: ['.derivation', '.groups-scale'],
    cost: ['.cost-card', '.groups-scale'],
    same: ['.same-card', '.groups-scale'],
    one: ['.one-output', '.groups-scale'],
  },
  resnext: {
    sides: ['.hourglass', '.paths-fields'],
    forms: ['.forms-controls', '.paths-fields'],
    numbers: ['.same-numbers', '.paths-fields'],
    sum: ['.why-summed', '.paths-fields'],
    two: ['.two-layers', '.paths-fields'],
  },
  cost: {
    curve: ['.curve-chart', '.curve-fields'],
    block: ['.block-card', '.curve-fields'],
    whole: ['.whole-table', '.curve-fields'],
    five: ['.error-chart', ''],
    twice: ['.twice-table', ''],
    removed: ['.slope-chart', ''],
    time: ['.time-stage', '.curve-fields'],
  },
  network: {
    drawings: ['.two-drawings', '.path-choice'],
    arguments: ['.arguments', '.path-choice'],
    table: ['.stage-pair', '.path-choice'],
    width: ['.width-table', '.path-choice'],
  },
  shortcuts: { options: ['.options-drawing', ''], stride: ['.stride-columns', ''], order: ['.order-pictures', ''] },
};
const ALL = GROUPS_PARTS.flatMap((part) =>
  GROUPS_FIGURES[part].map((figure) => ({ part, figure, own: new Map(Object.entries(OWN[part])).get(figure)! })),
); // every figure has a line
const CONTROLS = '.groups-scale, .paths-fields, .curve-fields, .path-choice';

/** Both languages in every look. */
const SETTINGS = LANGUAGES.flatMap((lang) => THEMES.map((theme) => ({ lang, theme })));

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset['theme'];
});

async function embed(change: Partial<ViewState>, notes: readonly Note[] = []) {
  const store = new Store({ ...DEFAULT_STATE, embed: '1', ...change }, notes);
  const { lang, theme } = store.get().state;
  document.documentElement.dataset['theme'] = theme;
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang={lang} messages={lang === 'en' ? en : zhCN}>
        <ViewsContext value={VIEWS}>
          <Embed figure={store.get().state.embed ?? '1'} />
        </ViewsContext>
      </WordsProvider>
    </StoreProvider>,
  );
  const { container } = screen;
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  return { screen, store, all };
}

async function expectAccessible(container: Element, name: string) {
  const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
  expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test.each(GROUPS_PARTS)(
  'every figure of the part “%s” stands alone, with what moves it and a heading',
  async (part) => {
    const told = vi.spyOn(parent, 'postMessage');
    for (const {
      figure,
      own: [selector, controls],
    } of ALL.filter((one) => one.part === part)) {
      const settings = SETTINGS[ALL.findIndex((one) => one.figure === figure) % SETTINGS.length]!; // each of them several times
      const { screen, all } = await embed({
        ...settings,
        view: 'groups',
        groups: { ...DEFAULT_STATE.groups, part },
        embed: figure,
      });
      await expect.poll(() => all(selector).length, { message: figure }).toBeGreaterThan(0);
      await expect.poll(() => all('[aria-busy=true]').length).toBe(0);
      expect(ALL.filter(({ own }) => all(own[0]).length > 0).map((one) => one.figure)).toEqual([figure]);
      expect(all('[data-saveable]'), figure).toHaveLength(1);
      expect(all('main :is(h1, h2)').length, figure).toBeGreaterThan(0);
      expect(all('nav')).toEqual([]);
      expect(all(CONTROLS).map(({ className }) => `.${className}`)).toEqual(controls === '' ? [] : [controls]);
      const height = Math.ceil(all('.embed')[0]!.getBoundingClientRect().height); // it stands there
      await expect.poll(() => told.mock.calls.at(-1)?.[0]).toEqual({ resnetAtlas: { height } });
      await expectAccessible(screen.container, `${figure} ${settings.lang} ${settings.theme}`);
      await screen.unmount();
    }
  },
);

test.each(SETTINGS)(
  'axe finds nothing in a figure of Explore, of the course and in a sheet: $lang, $theme',
  async (settings) => {
    const shown: Partial<ViewState>[] = [
      ...EXPLORE_FIGURES.map((figure) => ({ view: 'explore' as const, focus: 'layer2.0', embed: figure })),
      { view: 'learn', learn: { ...DEFAULT_STATE.learn, lesson: 'shortcuts', step: 2 } },
      {
        view: 'learn',
        learn: { ...DEFAULT_STATE.learn, page: 'exercises', sheet: { seed: 7, count: 1, kinds: ['layerParams'] } },
      },
    ];
    for (const change of shown) {
      const { screen, all } = await embed({ ...settings, ...change });
      await expect.poll(() => all('main :is(svg, table, pre, input)').length).toBeGreaterThan(0);
      await expect.poll(() => all('[aria-busy=true]').length).toBe(0);
      await expectAccessible(screen.container, `${change.view} ${change.embed ?? ''}`);
      await screen.unmount();
    }
  },
);

test('a part alone has all its figures, and no way to the others', async () => {
  const { all } = await embed({ view: 'groups' });
  await expect.poll(() => all('[data-saveable]').length).toBe(5);
  expect(all('nav')).toEqual([]);
});

test('one value of the output is run where it stands alone, and followed', async () => {
  const { screen } = await embed({ view: 'groups', embed: 'one' });
  await screen.getByRole('button', { name: 'Run', exact: true }).click();
  await expect
    .element(screen.getByRole('slider', { name: 'Input channel of this step' }), { timeout: 30_000 })
    .toBeVisible();
});

test('a sheet of one exercise is that exercise, to be checked, with hint and solution', async () => {
  const sheet = { seed: 7, count: 1, kinds: ['layerParams' as const] };
  const { screen, all } = await embed({ view: 'learn', learn: { ...DEFAULT_STATE.learn, page: 'exercises', sheet } });
  await expect.element(screen.getByRole('heading', { name: 'Parameters of a layer' })).toBeVisible();
  expect(all('h1, nav, .sheet-controls, .exercises-done, .course-intro')).toEqual([]);
  await screen.getByRole('textbox').fill('1');
  await screen.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => all('.exercise-verdict').length).toBe(1);
  expect(all('.exercise-help summary').map(({ textContent }) => textContent)).toEqual(['Hint', 'Worked solution']);
});

test('what a link asked for in vain is said in the frame too', async () => {
  const { state, notes } = readUrl('view=groups&part=shortcuts&embed=curve');
  const { screen } = await embed({ ...state, groups: DEFAULT_STATE.groups }, notes);
  await expect
    .element(screen.getByText('The link’s embed cannot be “curve”: it is 1, options, stride or order.'))
    .toBeVisible();
});
