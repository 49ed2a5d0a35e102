import { describe, expect, test } from 'vitest';
import { type Deck, DECK_LIMITS, EMPTY_DECK, plannedMinutes } from './deck';
import { addScene, changeScene, duplicateScene, moveScene, removeScene, renameDeck } from './deckEdits';
import { DeckStore } from './deckStore';

const scene = (id: string) => ({
  id,
  title: id.toUpperCase(),
  notes: '',
  link: 'view=explore',
  live: 'restore' as const,
  minutes: null,
});
const abc: Deck = { title: 'ABC', scenes: ['a', 'b', 'c'].map(scene) };
const ids = (deck: Deck | null) => deck?.scenes.map(({ id }) => id).join(' ');
const { id: _, ...fresh } = scene('x');

describe('edits', () => {
  test('add at the end, or behind a place', () => {
    expect(ids(addScene(abc, fresh))).toBe('a b c s1');
    expect(ids(addScene(abc, fresh, 0))).toBe('a s1 b c');
    expect(ids(addScene(addScene(EMPTY_DECK, fresh), fresh))).toBe('s1 s2');
  });
  test('a copy stands behind its original and says the same', () => {
    const copied = duplicateScene(abc, 'b');
    expect(ids(copied)).toBe('a b s1 c');
    expect(copied.scenes[2]).toEqual({ ...scene('b'), id: 's1' });
  });
  test.each([
    ['a', 2, 'b c a'],
    ['c', 0, 'c a b'],
    ['b', 99, 'a c b'],
    ['b', -1, 'b a c'],
    ['a', 0, 'a b c'],
    ['nobody', 0, 'a b c'],
  ])('moving %s to %i', (id, to, order) => {
    expect(ids(moveScene(abc, id, to))).toBe(order);
  });
  test('rename, write notes, remove; what is too long is cut', () => {
    expect(changeScene(abc, 'b', { title: 'New', live: 'keep' }).scenes[1]).toEqual({
      ...scene('b'),
      title: 'New',
      live: 'keep',
    });
    expect(changeScene(abc, 'b', { notes: 'n'.repeat(30_000) }).scenes[1]!.notes).toHaveLength(DECK_LIMITS.notes); // b is the second
    for (const [asked, planned] of [
      [2.25, 2.3],
      [0.01, 0.1],
      [999, 600],
      [0, null],
      [NaN, null],
      [12, 12],
    ] as const) {
      expect(changeScene(abc, 'b', { minutes: asked }).scenes[1]!.minutes).toBe(planned);
    }
    expect(ids(removeScene(abc, 'b'))).toBe('a c');
    expect(removeScene(abc, 'nobody')).toBe(abc);
    expect(renameDeck(abc, 'Z').title).toBe('Z');
  });
  test('planned minutes are summed without a rest of binary fractions', () => {
    const timed: Deck = {
      title: '',
      scenes: [0.1, null, 0.2, 3].map((minutes, i) => ({ ...scene(`t${i}`), minutes })),
    };
    expect([plannedMinutes(timed), plannedMinutes(timed, 3), plannedMinutes(timed, 0), plannedMinutes(abc)]).toEqual([
      3.3, 0.3, 0, 0,
    ]);
  });
  test('a full deck takes no more', () => {
    const full: Deck = { title: '', scenes: Array.from({ length: DECK_LIMITS.scenes }, (__, i) => scene(`x${i}`)) };
    expect(addScene(full, fresh)).toBe(full);
  });
});

describe('undo and redo', () => {
  /** A store on a clock that stands until it is moved, and what it kept. */
  function storeAt() {
    const clock = { ms: 0 };
    const kept: (string | undefined)[] = [];
    const store = new DeckStore(
      abc,
      (deck) => kept.push(ids(deck)),
      () => clock.ms,
    );
    const edit = (change: (deck: Deck) => Deck, label?: string) => store.edit(change(store.get().deck!), label); // never null here
    return { store, edit, kept, wait: (ms: number) => void (clock.ms += ms) };
  }

  test('go back through every edit and forth again, and each is kept', () => {
    const { store, edit, kept } = storeAt();
    edit((deck) => removeScene(deck, 'a'));
    edit((deck) => moveScene(deck, 'c', 0));
    store.undo();
    store.undo();
    expect(store.get()).toEqual({ deck: abc, canUndo: false, canRedo: true });
    store.redo();
    store.redo();
    store.redo();
    expect(ids(store.get().deck)).toBe('c b');
    expect(kept).toEqual(['b c', 'c b', 'b c', 'a b c', 'b c', 'c b']);
  });
  test('typing is one step, a pause begins another', () => {
    const { store, edit, wait } = storeAt();
    for (const title of ['N', 'Ne', 'New']) edit((deck) => renameDeck(deck, title), 'title');
    wait(1500);
    edit((deck) => renameDeck(deck, 'New one'), 'title');
    store.undo();
    expect(store.get().deck?.title).toBe('New');
    store.undo();
    expect(store.get().deck?.title).toBe('ABC');
  });
  test('what another window did can be taken back', () => {
    const { store } = storeAt();
    store.follow(null);
    expect(store.get().deck).toBeNull();
    store.undo();
    expect(store.get().deck).toBe(abc);
  });
  test('an edit that changes nothing is no step', () => {
    const { store, edit } = storeAt();
    edit((deck) => removeScene(deck, 'nobody'));
    expect(store.get().canUndo).toBe(false);
  });
});
