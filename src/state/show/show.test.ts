import { describe, expect, test } from 'vitest';
import type { Deck } from '../deck/deck';
import { readMessage, readShared } from './readShared';
import { beginShared, changeShared, type ShowValues, valuesOf } from './shared';
import { againstPlan, elapsedMs, paused, reset, started } from './timer';
import { asWritten, linkOnWall, linkToCome, placeOnWall, turned } from './wallMoves';

const scene = (id: string, link: string, live: 'keep' | 'restore', minutes: number | null) => ({
  id,
  title: id,
  notes: '',
  link,
  live,
  minutes,
});
const deck: Deck = {
  title: '',
  scenes: [
    scene('a', 'view=explore&model=resnet18', 'keep', 2),
    scene('b', 'view=explore&model=resnet34', 'restore', 3),
    scene('c', 'view=groups&model=resnet34', 'restore', null),
  ],
};
const values = (change: Partial<ShowValues> = {}): ShowValues => ({
  wall: { place: 1, link: null },
  kept: {},
  isBlack: false,
  timer: { startedAt: null, countedMs: 0 },
  ...change,
});
const basic = 'view=explore&model=resnet18';
const changed = 'view=explore&model=resnet18&block=bottleneck';

describe('turning', () => {
  test('a scene that keeps its changes is left as it stands, and stands so when one comes back', () => {
    expect(turned(values({ wall: { place: 1, link: changed } }), deck, 2)).toEqual({
      wall: { place: 2, link: null },
      kept: { a: changed },
    });
    expect(linkOnWall(values({ kept: { a: changed } }), deck)).toBe(changed);
    expect(linkToCome(values({ kept: { a: changed } }), deck.scenes[0]!)).toBe(changed); // three scenes
  });
  test('changed back by hand, nothing is kept', () => {
    expect(turned(values({ wall: { place: 1, link: basic }, kept: { a: changed } }), deck, 3)).toEqual({
      wall: { place: 3, link: null },
      kept: {},
    });
  });
  test('a scene that throws its changes away is left without a trace', () => {
    expect(turned(values({ wall: { place: 2, link: changed } }), deck, 1)).toEqual({ wall: { place: 1, link: null } });
  });
  test('beyond the ends there is no scene; a deck that became shorter shows its last', () => {
    expect([turned(values(), deck, 0), turned(values(), deck, 4)]).toEqual([null, null]);
    expect(placeOnWall(values({ wall: { place: 9, link: null } }), deck)).toBe(3);
    expect(linkOnWall(values(), { title: '', scenes: [] })).toBeNull();
  });
  test('as written forgets what was changed and what was kept', () => {
    expect(asWritten(values({ wall: { place: 1, link: changed }, kept: { a: changed, b: 'x' } }), deck)).toEqual({
      wall: { place: 1, link: null },
      kept: { b: 'x' },
    });
    expect(linkOnWall(values(), deck)).toBe(basic);
  });
});

describe('the stop watch', () => {
  const nought = { startedAt: null, countedMs: 0 };
  test('runs, pauses, runs on, and begins again', () => {
    const at5 = paused(started(nought, 1000), 6000);
    expect(at5).toEqual({ startedAt: null, countedMs: 5000 });
    const on = started(at5, 10_000);
    expect(elapsedMs(on, 12_500)).toBe(7500);
    expect(started(on, 99_000)).toBe(on);
    expect(elapsedMs(reset(on, 20_000), 21_000)).toBe(1000);
    expect(reset(at5, 20_000)).toEqual(nought);
    expect(elapsedMs(on, 0)).toBe(5000); // a clock put back does not count backwards
  });
  test.each([
    [1, 0, 2, 0],
    [1, 119, 2, 0],
    [1, 179, 2, 0],
    [1, 180, 2, -1], // scene 1: minute 0 to 2
    [2, 119, 5, 0],
    [2, 60, 5, 1],
    [2, 59, 5, 1],
    [2, 0, 5, 2],
    [2, 300, 5, 0],
    [2, 420, 5, -2], // scene 2: minute 2 to 5
    [3, 240, 5, 1],
    [3, 301, 5, 0], // scene 3 plans nothing
  ])('scene %i after %i s: %i min planned, %i ahead', (place, seconds, planned, ahead) => {
    expect(againstPlan(deck, place, seconds * 1000)).toEqual({ planned, ahead });
  });
  test('without a plan there is nothing to be late for', () => {
    expect(againstPlan({ title: '', scenes: [deck.scenes[2]!] }, 1, 1000)).toBeNull(); // as above
  });
});

describe('what another window says is taken only whole', () => {
  const shared = changeShared(
    beginShared({ id: 'w', born: 5 }, { place: 2, link: basic }),
    { kept: { a: changed }, timer: { startedAt: 7, countedMs: 0 } },
    'w',
  );
  const message = { kind: 'news', from: 'w', role: 'wall', n: 1, shared } as const;
  test('as it was sent', () => {
    expect(readMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
    expect(valuesOf(readShared(shared)!)).toEqual(
      values({ wall: { place: 2, link: basic }, kept: { a: changed }, timer: { startedAt: 7, countedMs: 0 } }),
    ); // just shown to be read
  });
  test('with anything wrong in it, not at all', () => {
    const bad: unknown[] = [
      null,
      3,
      [],
      {},
      { ...message, kind: 'go' },
      { ...message, from: '' },
      { ...message, n: -1 },
      { ...message, role: 'x' },
      { ...message, shared: null },
      { ...message, shared: { ...shared, wall: { ...shared.wall, value: { place: 0, link: null } } } },
      { ...message, shared: { ...shared, wall: { ...shared.wall, value: { place: 1, link: 5 } } } },
      { ...message, shared: { ...shared, kept: { ...shared.kept, value: { a: 1 } } } },
      { ...message, shared: { ...shared, timer: { ...shared.timer, seq: NaN } } },
      { ...message, shared: { ...shared, timer: { ...shared.timer, value: { startedAt: Infinity, countedMs: 0 } } } },
      { ...message, shared: { ...shared, session: { id: 'w' } } },
    ];
    expect(bad.map(readMessage)).toEqual(bad.map(() => null));
  });
});
