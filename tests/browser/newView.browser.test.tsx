import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { en } from '../../src/content/en';
import { App } from '../../src/components/shell/App';
import { isScene, sceneLink, sceneState } from '../../src/state/deck/sceneLink';
import { embedFigures } from '../../src/state/embed';
import { lockRows, locksOf } from '../../src/state/lockRows';
import { shortQuery } from '../../src/state/shortLink';
import { Store } from '../../src/state/store';
import { readUrl, writeUrl } from '../../src/state/urlCodec';
import { DEFAULT_STATE, type ViewState } from '../../src/state/viewState';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';

/*
 * A view is added here as CONTRIBUTING says: its slice and its line among the slices, its object and its line among the
 * views, its name among the words. Everything below works without another file.
 */

vi.mock(import('../../src/state/slices/views'), async (original) => {
  const { VIEW_SLICES } = await original();
  const { choiceRow, wholeRow } = await import('../../src/state/slices/row');
  const tiny = {
    rows: {
      colour: choiceRow('colour', ['red', 'green'], 'red', { control: 'colours', isUndoable: true }),
      size: wholeRow('size', { min: 1, max: 9 }, 3, { control: 'sizes', isPlace: true }),
    },
    isInNavigation: true,
    showsNetwork: false,
    isScene: true,
    shown: (fields: object) => fields,
    figures: () => ['1', 'dot'],
    controls: () => ['colours', 'sizes'],
  };
  return { VIEW_SLICES: { ...VIEW_SLICES, tiny } };
});

vi.mock(import('../../src/components/views'), async (original) => {
  const { VIEWS } = await original();
  const { useSelected } = await import('../../src/components/primitives/useStore');
  const Colour = ({ as }: { as: string }) => {
    const { colour, size } = useSelected(({ state }) => fieldsOf(state));
    return <p>{`${as}: ${colour} of ${size}`}</p>;
  };
  const here = (as: string) => ({ Component: () => <Colour as={as} />, preload: () => undefined });
  const tiny = {
    Page: here('page'),
    Figure: ({ figure }: { figure: string }) => <Colour as={figure} />,
    Paper: here('paper'),
    title: (state: ViewState) => `Tiny, ${fieldsOf(state).colour}`,
    preload: () => undefined,
    EmbedChoices: () => null,
  };
  return { VIEWS: { ...VIEWS, tiny } };
});

vi.mock(import('../../src/content/en'), async (original) => {
  const { en: words } = await original();
  return { en: { ...words, shell: { ...words.shell, views: { ...words.shell.views, tiny: 'Tiny' } } } };
});

interface Tiny {
  colour: string;
  size: number;
}

// The types know the app's own views; this one is there at run time only.
const fieldsOf = (state: ViewState) => (state as unknown as { tiny: Tiny }).tiny;
const changeTiny = (store: Store, change: Partial<Tiny>) => store.changeIn('tiny' as 'groups', change as object);
const at = (query: string) => readUrl(query).state;
const READERS = { keepsLanguage: false, keepsLook: false };

test('its link is read, mended with a note, written, and as short as it can be', () => {
  const query = 'view=tiny&lang=en&theme=light&model=resnet34&colour=green&size=7';
  expect(readUrl(query).notes).toEqual([]);
  expect(fieldsOf(at(query))).toEqual({ colour: 'green', size: 7 });
  expect(writeUrl(at(query))).toBe(query);
  const { state, notes } = readUrl('view=tiny&colour=gren&size=99');
  expect(fieldsOf(state)).toEqual({ colour: 'green', size: 9 });
  expect(notes.map((note) => ('key' in note ? note.key : ''))).toEqual(['colour', 'size']);
  expect(shortQuery(at('view=tiny&colour=green&panel=costs&model=resnet50'), READERS)).toBe('view=tiny&colour=green');
});

test('its fields are undone, held by a teacher, and told in the list of what can be', () => {
  const store = new Store(at('view=tiny&lock=colour'));
  changeTiny(store, { colour: 'green', size: 4 });
  expect(fieldsOf(store.get().state)).toEqual({ colour: 'red', size: 4 });
  expect(store.get().notes).toEqual([{ code: 'setByTeacher', keys: ['colour'] }]);
  const free = new Store(at('view=tiny'));
  changeTiny(free, { colour: 'green' });
  free.change({ view: 'learn' });
  free.undo();
  expect([free.get().state.view, fieldsOf(free.get().state).colour]).toEqual(['tiny', 'red']);
  expect(lockRows(at('view=tiny'))).toEqual(['views', 'colours', 'sizes']);
  expect(locksOf(at('view=tiny'), 'chosen', { ['colours' as 'views']: 'hidden' })).toEqual({
    hidden: ['colour'],
    locked: [],
  });
});

test('its state is a scene', () => {
  const state = at('view=tiny&colour=green');
  expect(isScene(state)).toBe(true);
  expect(fieldsOf(sceneState(sceneLink(state), DEFAULT_STATE).state).colour).toBe('green');
});

async function open(query: string) {
  const store = new Store(at(query));
  const screen = await render(<App store={store} words={{ lang: 'en', messages: en }} />);
  return { store, screen };
}

test('it stands in the navigation, opens as a page and names the window', async () => {
  const { screen } = await open('view=explore');
  await screen.getByRole('link', { name: 'Tiny' }).click();
  await expect.element(screen.getByText('page: red of 3')).toBeVisible();
  expect(document.title).toBe(`${en.shell.appName} · Tiny`);
});

test('its figures stand alone in another page', async () => {
  expect(embedFigures(at('view=tiny'))).toEqual(['1', 'dot']);
  const { screen } = await open('view=tiny&size=5&embed=dot');
  await expect.element(screen.getByText('dot: red of 5')).toBeVisible();
});

test('it is drawn for paper and for stills', async () => {
  const { ScenePaper } = await import('../../src/components/primitives/ScenePaper');
  const { StoreProvider } = await import('../../src/components/primitives/useStore');
  const { ViewsContext } = await import('../../src/components/primitives/view');
  const { VIEWS } = await import('../../src/components/views');
  const screen = await render(
    <StoreProvider store={new Store(at('view=tiny'))}>
      <ViewsContext value={VIEWS}>
        <ScenePaper />
      </ViewsContext>
    </StoreProvider>,
  );
  await expect.element(screen.getByText('paper: red of 3')).toBeVisible();
});
