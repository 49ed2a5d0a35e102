import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Explore } from '../../src/components/explore/Explore';
import { Groups } from '../../src/components/groups/Groups';
import { Learn } from '../../src/components/learn/Learn';
import { WordsProvider } from '../../src/components/primitives/messages';
import { StoreProvider } from '../../src/components/primitives/useStore';
import { en } from '../../src/content/en';
import { LESSONS } from '../../src/content/lessons';
import { zhCN } from '../../src/content/zh-CN';
import { CATALOGUE } from '../../src/model/architecture/catalogue';
import { COURSE_PAGES } from '../../src/state/slices/learn';
import { GROUPS_PARTS } from '../../src/state/groupsState';
import { LESSON_IDS } from '../../src/state/slices/learn';
import { Store } from '../../src/state/store';
import {
  DEFAULT_STATE,
  LANGUAGES,
  type Language,
  PANELS,
  type ViewId,
  type ViewState,
} from '../../src/state/viewState';
import { figuresWithoutExport } from '../support/figuresOnPage';
import { expectReadsBack, type SavedFigure, savedFigures, savedText } from '../support/savedFigures';
import { expectSelfContained } from '../support/selfContained';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/components/primitives/controls.css';
import '../../src/components/shell/App.css';

/** What is shown and need not be saved where it stands. */
const EXCEPTIONS = {
  '.diagram': 'the Export menu in the header saves it, with all that is known of its network',
  '.exercise': 'to be filled in, not to be shown; the whole sheet is printed and saved',
  '.prose :is(.formula, pre)':
    'a formula or a line of source within what is said, copied as text; whole sources are saved in Explore',
};

type Place = Partial<ViewState>;
const { explore, learn } = DEFAULT_STATE;
const OWN = { ...CATALOGUE.resnet50, groups: 2, layers: [2, 3, 1], input_size: [96, 160] as const };

/** Every place that shows figures, view by view; a view that is added has to say what it shows. */
const WALK: Record<ViewId, readonly [name: string, places: readonly Place[]][]> = {
  explore: [
    [
      'panels',
      PANELS.map((panel) => ({
        explore: { ...explore, panel },
        model: 'resnet50',
        spec: CATALOGUE.resnet50,
        focus: 'layer2.0.conv2',
      })),
    ],
    [
      'own network',
      [
        {
          model: 'resnet50',
          spec: OWN,
          focus: 'conv1',
          explore: { ...explore, panel: 'costs', compare: 'resnext50_32x4d' },
        },
        { spec: OWN, focus: 'layer3.0', explore: { ...explore, compare: 'resnet18' } },
      ],
    ],
  ],
  learn: [
    ...LESSON_IDS.map((lesson): [string, Place[]] => [
      lesson,
      LESSONS[lesson].steps.map((_, i) => ({ learn: { ...learn, lesson, step: i + 1 } })),
    ]),
    ['pages', COURSE_PAGES.filter((page) => page !== 'chapters').map((page) => ({ learn: { ...learn, page } }))],
  ],
  groups: GROUPS_PARTS.map((part): [string, Place[]] => [part, [{ groups: { ...DEFAULT_STATE.groups, part } }]]),
  present: [], // its pictures are scenes of the other views, saved there
};
const VIEWS: Record<ViewId, ComponentType> = { explore: Explore, learn: Learn, groups: Groups, present: () => null };
const CASES = Object.entries(WALK).flatMap(([view, cases]) =>
  cases.flatMap(([name, places]) =>
    LANGUAGES.map((lang) => ({ view: view as ViewId /* its keys */, name, places, lang })),
  ),
);

const latex: Record<Language, Set<string>> = { en: new Set(), 'zh-CN': new Set() };

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined); // nothing goes to disk
});
afterEach(() => vi.restoreAllMocks());

async function open(view: ViewId, lang: Language, place: Place) {
  const store = new Store({ ...DEFAULT_STATE, view, lang, ...place });
  const View = VIEWS[view];
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang={lang} messages={lang === 'en' ? en : zhCN}>
        <div className="page">
          <View />
        </div>
      </WordsProvider>
    </StoreProvider>,
  );
  return { screen, container: screen.container };
}

/** Until all that comes later has come. */
async function settled(container: Element) {
  await expect
    .poll(
      () =>
        container.querySelectorAll('[aria-busy=true]').length +
        (container.querySelector('main :is(h1, h2, svg)') === null ? 1 : 0),
      { timeout: 20_000, interval: 10 },
    )
    .toBe(0);
  await expect
    .poll(
      () =>
        [...container.querySelectorAll('.save-figure')].filter((place) => place.querySelector('button') === null)
          .length,
      { interval: 10 },
    )
    .toBe(0);
}

describe.each(CASES)('$view, $name, $lang', ({ view, name, places, lang }) => {
  test('every figure and every table is saved: valid SVG, CSV with the page’s numbers', async () => {
    for (const place of places) {
      const { screen, container } = await open(view, lang, place);
      await settled(container);
      if (view === 'groups') await runAll(container);
      expect(figuresWithoutExport(screen.baseElement, EXCEPTIONS), JSON.stringify(place)).toEqual([]);
      const figures = await savedFigures(container);
      for (const figure of figures) expectFigure(figure, lang);
      expect(figures.length > 0).toBe(name !== 'pages');
      await screen.unmount();
    }
  }, 120_000);
});

/** Presses what computes in this part, and waits for what it shows. */
async function runAll(container: Element) {
  const run = container.querySelector<HTMLElement>('.run-controls .button-primary');
  if (run === null) return;
  const before = container.querySelectorAll('.save-figure').length;
  run.click();
  await expect
    .poll(() => container.querySelectorAll('.save-figure').length, { timeout: 30_000 })
    .toBeGreaterThan(before);
  await settled(container);
}

function expectFigure({ title, text, shapes, notes, picture, tables }: SavedFigure, lang: Language) {
  const file = expectSelfContained(picture);
  expect(file.documentElement.getAttribute('lang')).toBe(lang);
  expect(file.querySelector('svg > title')?.textContent).toBe(title);
  const said = file.querySelector('svg > desc')?.textContent.split('\n') ?? [];
  const written = [...file.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => bare(textContent));
  for (const note of notes) {
    expect(said).toContain(note);
    expect(written.join('')).toContain(bare(note)); // for those who see it
  }
  const known = bare([text, title, ...notes, 'ResNet Atlas'].join(''));
  expect(written.filter((words) => !known.includes(words) && !/^\d+$/.test(words))).toEqual([]); // lines of source are numbered
  expect(file.querySelectorAll('path, rect, circle, polygon, text').length).toBeGreaterThan(8);
  expect(file.querySelectorAll('rect, circle').length).toBeGreaterThanOrEqual(shapes);
  for (const { table, csv, tex } of tables) {
    expectReadsBack(csv, table, notes);
    latex[lang].add(tex);
  }
}

const bare = (text: string) => text.replaceAll(/\s/g, '');

test('the sheet of exercises is saved as text; its key only where solutions may be seen', async () => {
  for (const held of [[], ['key']] as const) {
    const locks = { hidden: held, locked: [] };
    const { screen, container } = await open('learn', 'en', {
      learn: { ...learn, page: 'exercises' },
      locks,
    });
    await expect.poll(() => container.querySelector('.sheet-save > button')).not.toBeNull();
    container.querySelector<HTMLElement>('.sheet-save > button')!.click(); // waited for
    await expect
      .poll(() => container.querySelectorAll('.sheet-save .export-row').length)
      .toBe(held.length === 0 ? 2 : 1);
    const text = await savedText(() => container.querySelector<HTMLElement>('.sheet-save .export-row button')!.click()); // Markdown comes first
    expect(text).toMatch(/^# Sheet 1\.10\n/);
    expect(text).toMatch(/MACs: one per kernel weight[^]*\?view=learn&page=exercises&sheet=1\.10\n$/);
    await screen.unmount();
  }
});

test.for(LANGUAGES)('every LaTeX table of the walk compiles (%s)', async (lang, { skip }) => {
  const tables = [...latex[lang]];
  expect(tables.length).toBeGreaterThan(20);
  const compiled = await commands.compileTables(lang !== 'en', tables);
  if (compiled === null) skip('not compiled here: no TeX for them');
  expect(compiled).toMatchObject({ ok: true });
});
