import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../model/architecture/catalogue';
import { checkSpec } from '../model/architecture/rules';
import { validStates } from '../../tests/support/states';
import { flatState } from '../../tests/support/flatState';
import { embedFigures } from './embed';
import { heldTo } from './held';
import { isHidden, isLocked, LOCK_NAMES, type LockName, NO_LOCKS, tidyNames } from './locks';
import { Store } from './store';
import { DEFAULT_STATE, type ViewState } from './viewState';

const withLocks = (locked: LockName[], change: Partial<ViewState> = {}): Store =>
  new Store({ ...DEFAULT_STATE, ...change, locks: { hidden: [], locked } });

describe('names', () => {
  test('every setting of a network, of Groups and of the course can be frozen, language and look cannot', () => {
    const names: readonly string[] = LOCK_NAMES;
    for (const key of 'view model compare panel code conv columns block layers groups width_per_group classes channels input stem planes shortcut stride_on order part in out k g C d form seed lesson step page sheet key'.split(
      ' ',
    ))
      expect(names).toContain(key);
    expect(names).not.toContain('lang');
    expect(names).not.toContain('theme');
  });
  test('network stands for the model and its arguments, all for everything', () => {
    const locks = { hidden: ['network'], locked: ['all'] } as const;
    expect(['model', 'block', 'order', 'network'].map((name) => isHidden(locks, name as LockName))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['compare', 'panel', 'g'].map((name) => isHidden(locks, name as LockName))).toEqual([false, false, false]);
    expect(LOCK_NAMES.every((name) => isLocked(locks, name))).toBe(true);
    expect(LOCK_NAMES.some((name) => isLocked(NO_LOCKS, name))).toBe(false);
  });
  test('a link from before an argument was there, which holds all others of its setting, holds it too', () => {
    const others = ['stride_on', 'order', 'input', 'channels', 'stem', 'planes', 'classes'] as const;
    const newer = ['replace_stride_with_dilation', 'avg_down', 'zero_init_residual'] as const;
    expect(newer.map((name) => isLocked({ hidden: [], locked: others }, name))).toEqual([true, true, true]);
    expect(newer.map((name) => isLocked({ hidden: [], locked: others.slice(1) }, name))).toEqual([false, false, false]);
    expect(tidyNames([...others, ...newer])).toEqual(tidyNames(others));
    expect(tidyNames(['stem', 'avg_down'])).toEqual(['stem', 'avg_down']);
  });
  test('a list is told in one order, once, and without what another name covers', () => {
    expect(tidyNames(['groups', 'block', 'groups'])).toEqual(['block', 'groups']);
    expect(tidyNames(['step', 'groups', 'network'])).toEqual(['network', 'step']);
    expect(tidyNames(['step', 'network', 'all'])).toEqual(['all']);
  });
});

/** The link's keys of what differs. */
function movedKeys(a: ViewState, b: ViewState): LockName[] {
  const after = flatState(b);
  return Object.entries(flatState(a)).flatMap(([key, text]) => (text === after[key] ? [] : [key as LockName])); // as the first test says
}

test('without frozen settings everything moves', () => {
  fc.assert(
    fc.property(validStates(), validStates(), (before, after) => {
      const free = { ...before, locks: { ...before.locks, locked: [] }, embed: null };
      expect(heldTo(free, after)).toEqual({ state: { ...after, locks: free.locks, embed: null }, refused: [] });
    }),
    { numRuns: 300 },
  );
});

test('a figure that stands alone stays, unless the place that was gone to has none of its name', () => {
  const store = new Store({ ...DEFAULT_STATE, view: 'groups', embed: 'wiring' });
  const embed = () => store.get().state.embed;
  store.changeIn('groups', { groups: 4 });
  expect(embed()).toBe('wiring');
  store.changeIn('groups', { part: 'network' });
  expect(embed()).toBe('1');
  store.begin(
    { ...DEFAULT_STATE, view: 'groups', groups: { ...DEFAULT_STATE.groups, part: 'network' }, embed: 'table' },
    [],
  );
  store.change({ view: 'explore' }); // which has a table too
  expect(embed()).toBe('table');
  store.change({ view: 'learn' });
  expect(embed()).toBe('1');
});

describe('what is frozen', () => {
  test('a frozen argument stays, the others move', () => {
    const store = withLocks(['block']);
    store.changeSpec({ block: 'bottleneck' });
    expect(store.get().state.spec).toEqual(CATALOGUE.resnet34);
    expect(store.get().notes).toEqual([{ code: 'setByTeacher', keys: ['block'] }]);
    store.changeSpec({ layers: [2, 2] });
    expect(store.get().state.spec).toEqual({ ...CATALOGUE.resnet34, layers: [2, 2] });
    expect(store.get().notes).toEqual([]);
  });
  test('another model comes with the frozen argument', () => {
    const store = withLocks(['shortcut']);
    store.chooseModel('cifar_resnet20'); // which has shortcut A
    expect(store.get().state).toMatchObject({
      model: 'cifar_resnet20',
      spec: { ...CATALOGUE.cifar_resnet20, shortcut: 'B' },
    });
  });
  test('a model that cannot have what is frozen does not come', () => {
    const store = withLocks(['groups'], { model: 'resnext50_32x4d', spec: CATALOGUE.resnext50_32x4d });
    store.chooseModel('resnet34'); // BasicBlock takes no groups
    expect(store.get().state).toMatchObject({ model: 'resnext50_32x4d', spec: CATALOGUE.resnext50_32x4d });
  });
  test('a frozen view, step and part stay', () => {
    const store = withLocks(['view', 'step', 'part']);
    store.change({ view: 'groups' });
    store.changeIn('learn', { lesson: 'residual', step: 2 });
    store.changeIn('explore', { panel: 'costs' });
    store.changeIn('groups', { part: 'cost', groups: 4 });
    const { view, learn, explore, groups } = store.get().state;
    expect([view, learn, explore.panel, groups.part, groups.groups]).toEqual([
      'explore',
      DEFAULT_STATE.learn,
      'costs',
      'slider',
      4,
    ]);
  });
  test('a place within the app cannot lift what the link has set', () => {
    const store = withLocks(['model']);
    store.goTo({ ...DEFAULT_STATE, view: 'learn', model: 'resnet50', spec: CATALOGUE.resnet50 });
    expect(store.get().state).toMatchObject({
      view: 'learn',
      model: 'resnet34',
      spec: CATALOGUE.resnet34,
      locks: { hidden: [], locked: ['model'] },
    });
  });
  test('whatever is asked for, nothing frozen moves and the network can be built', () => {
    fc.assert(
      fc.property(validStates(), validStates(), (before, after) => {
        const { state } = heldTo(before, after);
        const { locks } = before;
        expect(state.locks).toBe(locks);
        expect([null, ...embedFigures(state)]).toContain(state.embed);
        expect(movedKeys(before, state).filter((key) => isLocked(locks, key))).toEqual([]);
        expect(checkSpec(state.spec, state.spec)).toEqual({ spec: state.spec, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
