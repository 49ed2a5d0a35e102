import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draws } from '../../tests/support/deep';
import { CATALOGUE } from '../model/architecture/catalogue';
import { validStates } from '../../tests/support/states';
import { shortQuery } from './shortLink';
import { readUrl } from './urlCodec';
import { DEFAULT_STATE, type ViewState } from './viewState';

const readers = { keepsLanguage: false, keepsLook: false };
const short = (change: Partial<ViewState>) =>
  shortQuery({ ...DEFAULT_STATE, lang: 'zh-CN', theme: 'projector', ...change }, readers);

/** What a person sees of a state. */
function shownIn({ view, model, spec, focus, explore, groups, learn }: ViewState): unknown[] {
  const parts = {
    explore: [model, spec, focus, explore.panel, explore.compare],
    groups: [groups],
    learn: learn.page === 'chapters' ? [learn] : [learn.page, learn.sheet, learn.showsKey],
    present: [],
  };
  return parts[view];
}

describe('a short link', () => {
  test.each<[string, Partial<ViewState>]>([
    ['', {}],
    ['model=resnet50', { model: 'resnet50', spec: CATALOGUE.resnet50 }],
    ['block=bottleneck&groups=32', { spec: { ...CATALOGUE.resnet34, block: 'bottleneck', groups: 32 } }],
    [
      'view=learn&lesson=residual&step=2',
      {
        view: 'learn',
        learn: { ...DEFAULT_STATE.learn, lesson: 'residual', step: 2 },
        model: 'resnet50',
        spec: CATALOGUE.resnet50,
      },
    ],
    [
      'view=groups&g=4',
      {
        view: 'groups',
        groups: { ...DEFAULT_STATE.groups, groups: 4 },
        explore: { ...DEFAULT_STATE.explore, panel: 'costs' },
      },
    ],
    ['hide=view&lock=network', { locks: { hidden: ['view'], locked: ['network'] } }],
  ])('%s', (query, change) => expect(short(change)).toBe(query));

  test('keeps language and look where that is wanted', () => {
    expect(shortQuery({ ...DEFAULT_STATE, lang: 'zh-CN' }, { keepsLanguage: true, keepsLook: true })).toBe(
      'lang=zh-CN&theme=light',
    );
  });

  test('opens what was on screen, in the reader’s language and look', () => {
    fc.assert(
      fc.property(validStates(), (state) => {
        const { state: opened, notes } = readUrl(shortQuery(state, readers), {
          ...DEFAULT_STATE,
          lang: 'zh-CN',
          theme: 'dark',
        });
        expect(notes).toEqual([]);
        expect([opened.view, opened.lang, opened.theme, opened.locks, opened.embed]).toEqual([
          state.view,
          'zh-CN',
          'dark',
          state.locks,
          state.embed,
        ]);
        expect(shownIn(opened)).toEqual(shownIn(state));
      }),
      { numRuns: draws(1000) },
    );
  });
});
