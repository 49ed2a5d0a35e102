import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validStates } from '../../tests/support/states';
import { choicesOf, LOCK_CHOICES, lockRows, locksOf } from './lockRows';
import { DEFAULT_STATE, type ViewState } from './viewState';

const state = (change: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_STATE, ...change });

describe('a page’s settings', () => {
  test('are those that it shows', () => {
    expect(lockRows(state())).toEqual([
      'views',
      'model',
      'compare',
      'block',
      'layers',
      'groups',
      'shortcut',
      'others',
      'panels',
      'columns',
    ]);
    expect(lockRows(state({ explore: { ...DEFAULT_STATE.explore, panel: 'code' } }))).toContain('framework');
    expect(lockRows(state({ view: 'groups', groups: { ...DEFAULT_STATE.groups, part: 'resnext' } }))).toEqual([
      'views',
      'parts',
      'paths',
      'form',
      'seed',
    ]);
    expect(lockRows(state({ view: 'learn' }))).toEqual(['views', 'pages', 'chapters', 'steps']);
    expect(lockRows(state({ view: 'learn', learn: { ...DEFAULT_STATE.learn, page: 'exercises' } }))).toEqual([
      'views',
      'pages',
      'chapters',
      'sheet',
      'key',
    ]);
    expect(lockRows(state({ view: 'present' }))).toEqual([]);
  });
});

describe('what a link says for them', () => {
  test('nothing, all, or name by name', () => {
    expect(locksOf(state(), 'free', { block: 'locked' })).toEqual({ hidden: [], locked: [] });
    expect(locksOf(state(), 'locked', {})).toEqual({ hidden: [], locked: ['all'] });
    expect(locksOf(state(), 'chosen', { groups: 'locked', views: 'hidden', block: 'free' })).toEqual({
      hidden: ['view'],
      locked: ['groups', 'width_per_group'],
    });
  });
  test('is read back as it was chosen', () => {
    const chosen = fc.dictionary(fc.constantFrom(...lockRows(state())), fc.constantFrom(...LOCK_CHOICES));
    fc.assert(
      fc.property(validStates(), chosen, (any, choices) => {
        const rows = lockRows(any);
        const locks = locksOf(any, 'chosen', choices);
        const said = choicesOf(any, locks);
        expect(rows.map((row) => said.choices[row])).toEqual(rows.map((row) => choices[row] ?? 'free'));
      }),
    );
  });
});
