import { describe, expect, test, vi } from 'vitest';
import { CATALOGUE } from '../model/architecture/catalogue';
import { Store } from './store';
import { DEFAULT_STATE, type ViewState } from './viewState';

/** A store on a clock that stands until it is moved. */
function storeAt(state: Partial<ViewState> = {}) {
  const clock = { ms: 0 };
  const store = new Store({ ...DEFAULT_STATE, ...state }, [], () => clock.ms);
  const wait = (ms = 10_000) => void (clock.ms += ms);
  const spec = () => store.get().state.spec;
  return { store, wait, spec };
}

const onBottleneck = { model: 'resnet50', spec: CATALOGUE.resnet50 } as const;

describe('undo and redo', () => {
  test('go back and forth through the networks, one change at a time', () => {
    const { store, wait, spec } = storeAt();
    store.changeSpec({ block: 'bottleneck' });
    wait();
    store.changeSpec({ groups: 32 });
    wait();
    store.chooseModel('plain18');
    expect(store.get()).toMatchObject({ canUndo: true, canRedo: false });

    store.undo();
    expect(spec()).toEqual({ ...CATALOGUE.resnet34, block: 'bottleneck', groups: 32 });
    expect(store.get().state.model).toBe('resnet34');
    store.undo();
    expect(spec()).toEqual({ ...CATALOGUE.resnet34, block: 'bottleneck' });
    store.undo();
    expect(store.get()).toMatchObject({
      state: { model: 'resnet34', spec: CATALOGUE.resnet34 },
      canUndo: false,
      canRedo: true,
    });

    store.redo();
    store.redo();
    store.redo();
    expect(store.get()).toMatchObject({
      state: { model: 'plain18', spec: CATALOGUE.plain18 },
      canUndo: true,
      canRedo: false,
    });
  });

  test('with nothing to undo or redo nothing happens', () => {
    const { store } = storeAt();
    const before = store.get();
    store.undo();
    store.redo();
    expect(store.get()).toBe(before);
  });

  test('a new change forgets what could be redone', () => {
    const { store, wait, spec } = storeAt();
    store.changeSpec({ num_classes: 10 });
    wait();
    store.undo();
    store.changeSpec({ num_classes: 20 });
    expect(store.get().canRedo).toBe(false);
    store.redo();
    expect(spec().num_classes).toBe(20);
  });

  test('keep the view, the language, the look and the panel, and take a focus that the network has', () => {
    const { store, wait } = storeAt();
    store.changeSpec({ layers: [3, 4, 60, 3] });
    wait();
    store.change({ lang: 'zh-CN', theme: 'projector', focus: 'layer3.50' });
    store.changeIn('explore', { panel: 'costs' });
    store.undo();
    expect(store.get().state).toEqual({
      ...DEFAULT_STATE,
      lang: 'zh-CN',
      theme: 'projector',
      explore: { ...DEFAULT_STATE.explore, panel: 'costs' },
      focus: 'layer3.5',
    });
    expect(store.get().canUndo).toBe(false);
  });

  test('the calculator and the columns are taken back where they are seen', () => {
    const { store, wait } = storeAt();
    store.changeIn('explore', { convolution: { ...DEFAULT_STATE.explore.convolution, groups: 4 } });
    wait();
    store.changeIn('explore', { columns: [] });
    wait();
    store.changeIn('explore', { panel: 'code' });
    store.change({ view: 'learn' });
    store.undo();
    expect(store.get().state).toMatchObject({
      view: 'explore',
      explore: { ...DEFAULT_STATE.explore, panel: 'table', convolution: { groups: 4 } },
    });
    store.undo();
    expect(store.get().state.explore).toEqual({ ...DEFAULT_STATE.explore, panel: 'calculator' });
  });

  test('the second network can be undone, the focus is not a step', () => {
    const { store, wait } = storeAt();
    store.changeIn('explore', { compare: 'resnet50' });
    wait();
    store.change({ focus: 'layer1.0' });
    store.undo();
    expect(store.get()).toMatchObject({ state: { explore: { compare: null }, focus: 'layer1.0' }, canUndo: false });
  });

  test('a change that changes nothing is no step', () => {
    const { store, wait } = storeAt();
    store.changeSpec({ num_classes: 1000 });
    wait();
    store.chooseModel('resnet34');
    wait();
    store.resetToModel();
    expect(store.get()).toMatchObject({ canUndo: false, state: DEFAULT_STATE });
  });

  test('remember two hundred steps and forget the oldest', () => {
    const { store, wait, spec } = storeAt();
    for (let classes = 1; classes <= 250; classes++) {
      store.changeSpec({ num_classes: classes });
      wait();
    }
    let steps = 0;
    for (; store.get().canUndo; steps++) store.undo();
    expect(steps).toBe(200);
    expect(spec().num_classes).toBe(50);
  });
});

describe('one gesture is one step', () => {
  test('a slider that is dragged, however long, as long as it moves', () => {
    const { store, wait, spec } = storeAt(onBottleneck);
    for (const groups of [2, 4, 8, 16, 32]) {
      store.changeSpec({ groups });
      wait(500);
    }
    store.undo();
    expect(spec().groups).toBe(1);
    expect(store.get().canUndo).toBe(false);
    store.redo();
    expect(spec().groups).toBe(32);
  });

  test('a pause begins another', () => {
    const { store, wait, spec } = storeAt(onBottleneck);
    store.changeSpec({ groups: 2 });
    wait(601);
    store.changeSpec({ groups: 4 });
    store.undo();
    expect(spec().groups).toBe(2);
  });

  test('another control begins another, and so does going back to the first', () => {
    const { store, spec } = storeAt(onBottleneck);
    store.changeSpec({ groups: 2 });
    store.changeSpec({ width_per_group: 4 });
    store.changeSpec({ groups: 4 });
    store.undo();
    expect(spec()).toMatchObject({ groups: 2, width_per_group: 4 });
    store.undo();
    expect(spec()).toMatchObject({ groups: 2, width_per_group: 64 });
  });

  test('what follows an undo is a step of its own', () => {
    const { store, spec } = storeAt(onBottleneck);
    store.changeSpec({ groups: 2 });
    store.undo();
    store.changeSpec({ groups: 4 });
    expect(store.get().canUndo).toBe(true);
    store.undo();
    expect(spec().groups).toBe(1);
  });
});

describe('changes that do not fit', () => {
  test('become the nearest valid network and a note', () => {
    const { store, spec } = storeAt();
    store.changeSpec({ groups: 32 });
    expect(spec()).toEqual(CATALOGUE.resnet34);
    expect(store.get().notes).toEqual([{ code: 'basicHasNoGroups', groups: 32, widthPerGroup: 64 }]);
    store.changeSpec({ num_classes: 0 });
    expect(spec().num_classes).toBe(1);
    expect(store.get().notes).toEqual([
      { code: 'notInRange', field: 'num_classes', given: '0', min: 1, max: 1_000_000 },
    ]);
  });

  test('a note stays through changes of the view, and goes with the next good change, an undo, or its cross', () => {
    const bad = () => {
      const { store, wait } = storeAt();
      store.changeSpec({ num_classes: 5 });
      wait();
      store.changeSpec({ groups: 32 });
      expect(store.get().notes).toHaveLength(1);
      return store;
    };
    const shown = bad();
    shown.change({ theme: 'dark' });
    expect(shown.get().notes).toHaveLength(1);
    shown.changeSpec({ num_classes: 10 });
    expect(shown.get().notes).toEqual([]);

    const undone = bad();
    undone.undo();
    expect(undone.get().notes).toEqual([]);

    const dismissed = bad();
    dismissed.dismissNotes();
    expect(dismissed.get()).toMatchObject({ notes: [], state: { spec: { num_classes: 5 } } });
  });

  test('choosing BasicBlock lets go of the groups and the width without a word', () => {
    const { store, spec } = storeAt({ model: 'resnext50_32x4d', spec: CATALOGUE.resnext50_32x4d });
    store.changeSpec({ block: 'basic' });
    expect(spec()).toEqual({ ...CATALOGUE.resnext50_32x4d, block: 'basic', groups: 1, width_per_group: 64 });
    expect(store.get().notes).toEqual([]);
    store.undo();
    expect(spec()).toEqual(CATALOGUE.resnext50_32x4d);
  });

  test('a focus follows to the nearest block that the new network has', () => {
    const { store } = storeAt({ focus: 'layer3.5' });
    store.chooseModel('resnet18');
    expect(store.get().state.focus).toBe('layer3.1');
    store.changeSpec({ layers: [2] });
    expect(store.get().state.focus).toBe('layer1.1');
  });
});

describe('reset', () => {
  test('goes back to the model, and can be undone', () => {
    const { store, wait, spec } = storeAt(onBottleneck);
    store.changeSpec({ groups: 32 });
    wait();
    store.resetToModel();
    expect(store.get().state).toMatchObject(onBottleneck);
    store.undo();
    expect(spec().groups).toBe(32);
  });
});

describe('listeners', () => {
  test('hear every change until they leave', () => {
    const { store } = storeAt();
    const listener = vi.fn<() => void>();
    const leave = store.subscribe(listener);
    store.changeSpec({ num_classes: 10 });
    store.change({ theme: 'dark' });
    store.undo();
    store.replace(DEFAULT_STATE, []);
    store.dismissNotes();
    expect(listener).toHaveBeenCalledTimes(5);
    leave();
    store.redo();
    expect(listener).toHaveBeenCalledTimes(5);
  });

  test('get a new snapshot for a change and the same one otherwise', () => {
    const { store } = storeAt();
    const first = store.get();
    expect(store.get()).toBe(first);
    store.change({ theme: 'dark' });
    expect(store.get()).not.toBe(first);
  });
});
