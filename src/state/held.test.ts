import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../model/architecture/catalogue';
import { checkSpec } from '../model/architecture/rules';
import { validStates } from '../../tests/support/states';
import { SPEC_KEYS } from './fields';
import { GROUPS_KEYS } from './groupsState';
import { COURSE_KEYS } from './courseState';
import { heldTo } from './held';
import { isHidden, isLocked, LOCK_NAMES, type LockName, NO_LOCKS, tidyNames } from './locks';
import { Store } from './store';
import { DEFAULT_STATE, type ViewState } from './viewState';

const withLocks = (locked: LockName[], change: Partial<ViewState> = {}): Store => new Store({ ...DEFAULT_STATE, ...change, locks: { hidden: [], locked } });

describe('names', () => {
  test('every setting of a network, of Groups and of the course can be frozen, language and look cannot', () => {
    const names: readonly string[] = LOCK_NAMES;
    for (const key of [...SPEC_KEYS.values(), ...GROUPS_KEYS.values(), ...Object.values(COURSE_KEYS), 'view', 'model', 'compare', 'panel', 'code', 'lesson', 'step']) expect(names).toContain(key);
    expect(names).not.toContain('lang');
    expect(names).not.toContain('theme');
  });
  test('network stands for the model and its arguments, all for everything', () => {
    const locks = { hidden: ['network'], locked: ['all'] } as const;
    expect(['model', 'block', 'order', 'network'].map((name) => isHidden(locks, name as LockName))).toEqual([true, true, true, true]);
    expect(['compare', 'panel', 'g'].map((name) => isHidden(locks, name as LockName))).toEqual([false, false, false]);
    expect(LOCK_NAMES.every((name) => isLocked(locks, name))).toBe(true);
    expect(LOCK_NAMES.some((name) => isLocked(NO_LOCKS, name))).toBe(false);
  });
  test('a list is told in one order, once, and without what another name covers', () => {
    expect(tidyNames(['groups', 'block', 'groups'])).toEqual(['block', 'groups']);
    expect(tidyNames(['step', 'groups', 'network'])).toEqual(['network', 'step']);
    expect(tidyNames(['step', 'network', 'all'])).toEqual(['all']);
  });
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
    expect(store.get().state).toMatchObject({ model: 'cifar_resnet20', spec: { ...CATALOGUE.cifar_resnet20, shortcut: 'B' } });
  });
  test('a model that cannot have what is frozen does not come', () => {
    const store = withLocks(['groups'], { model: 'resnext50_32x4d', spec: CATALOGUE.resnext50_32x4d });
    store.chooseModel('resnet34'); // BasicBlock takes no groups
    expect(store.get().state).toMatchObject({ model: 'resnext50_32x4d', spec: CATALOGUE.resnext50_32x4d });
  });
  test('a frozen view, step and part stay', () => {
    const store = withLocks(['view', 'step', 'part']);
    store.change({ view: 'groups', learn: { lesson: 'residual', step: 2 }, panel: 'costs' });
    store.changeGroups({ part: 'cost', groups: 4 });
    const { view, learn, panel, groups } = store.get().state;
    expect([view, learn, panel, groups.part, groups.groups]).toEqual(['explore', DEFAULT_STATE.learn, 'costs', 'slider', 4]);
  });
  test('a place within the app cannot lift what the link has set', () => {
    const store = withLocks(['model']);
    store.goTo({ ...DEFAULT_STATE, view: 'learn', model: 'resnet50', spec: CATALOGUE.resnet50 });
    expect(store.get().state).toMatchObject({ view: 'learn', model: 'resnet34', spec: CATALOGUE.resnet34, locks: { hidden: [], locked: ['model'] } });
  });
  test('whatever is asked for, nothing frozen moves and the network can be built', () => {
    fc.assert(
      fc.property(validStates(), validStates(), (before, after) => {
        const { state } = heldTo(before, after);
        const { locks } = before;
        expect(state.locks).toBe(locks);
        for (const [field, key] of SPEC_KEYS) if (isLocked(locks, key as LockName)) expect(state.spec[field]).toEqual(before.spec[field]); // as the first test says
        for (const [field, key] of GROUPS_KEYS) if (isLocked(locks, key as LockName)) expect(state.groups[field]).toBe(before.groups[field]); // as above
        for (const key of ['view', 'model', 'compare', 'panel', 'code'] as const) if (isLocked(locks, key)) expect(state[key]).toBe(before[key]);
        if (isLocked(locks, 'lesson')) expect(state.learn.lesson).toBe(before.learn.lesson);
        expect(checkSpec(state.spec, state.spec)).toEqual({ spec: state.spec, problems: [] });
        if (locks.locked.length === 0) expect(state).toEqual({ ...after, locks, embed: before.embed });
      }),
      { numRuns: 2000 },
    );
  });
});
