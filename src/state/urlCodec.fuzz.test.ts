import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draws } from '../../tests/support/deep';
import { anyQueries } from '../../tests/support/queries';
import { MODEL_IDS } from '../model/architecture/catalogue';
import { FRAMEWORKS } from '../model/codegen/frameworks';
import { checkSpec } from '../model/architecture/rules';
import { sameSpec } from '../model/architecture/spec';
import { EXERCISE_KINDS } from '../model/exercises/exerciseKinds';
import type { Worksheet } from '../model/exercises/sheet';
import { checkGroups } from './groupsState';
import { embedFigures } from './embed';
import { COURSE_PAGES, LESSON_IDS } from './slices/learn';
import { LOCK_NAMES } from './locks';
import { readUrl, writeUrl } from './urlCodec';
import { LANGUAGES, PANELS, THEMES, VIEW_IDS, type ViewState } from './viewState';

test('any links: each gives a working state, and says so where it did not take a value', () => {
  fc.assert(
    fc.property(anyQueries(), (query) => {
      const { state, notes } = readUrl(query);
      const dropped = notes.length > 0 ? [] : valuesNotTaken(query, state);
      expect([...faultsOf(state), ...dropped]).toEqual([]);
    }),
    { numRuns: draws(20_000) },
  );
});

test('what came out of any link makes a link that needs no more changes', () => {
  fc.assert(
    fc.property(anyQueries(), (query) => {
      const { state } = readUrl(query);
      expect(readUrl(writeUrl(state))).toEqual({ state, notes: [] });
    }),
    { numRuns: draws(3000) },
  );
});

test('a note quotes what was given, not a page of it', () => {
  fc.assert(
    fc.property(anyQueries(), (query) => {
      const { notes } = readUrl(query);
      expect(notes.length).toBeLessThanOrEqual(30);
      expect(notes.map((note) => JSON.stringify(note).length).filter((length) => length > 600)).toEqual([]);
    }),
    { numRuns: draws(3000) },
  );
});

/** What grew with the square would not end; the bench has the times. */
test('a megabyte is read', () => {
  for (const part of ['a=1&', 'model=', '%F0%9F%A6%84', 'layers=1,', '&', '%'])
    expect(faultsOf(readUrl(part.repeat(2 ** 20 / part.length)).state), part).toEqual([]);
});

/** What of a state no page could show: each would be a fault. */
function faultsOf(state: ViewState): string[] {
  const { spec, problems } = checkSpec(state.spec);
  const [, stage, block] = /^layer(\d+)\.(\d+)/.exec(state.focus ?? '') ?? [];
  const checks: Record<string, boolean> = {
    spec: problems.length === 0 && sameSpec(spec, state.spec),
    view: VIEW_IDS.includes(state.view),
    lang: LANGUAGES.includes(state.lang),
    theme: THEMES.includes(state.theme),
    panel: PANELS.includes(state.explore.panel),
    code: FRAMEWORKS.includes(state.explore.code),
    model: MODEL_IDS.includes(state.model),
    compare: state.explore.compare === null || MODEL_IDS.includes(state.explore.compare),
    groups: checkGroups(state.groups).problems.length === 0,
    learn:
      LESSON_IDS.includes(state.learn.lesson) &&
      Number.isInteger(state.learn.step) &&
      state.learn.step >= 1 &&
      state.learn.step <= 30,
    course:
      COURSE_PAGES.includes(state.learn.page) &&
      isSheet(state.learn.sheet) &&
      typeof state.learn.showsKey === 'boolean',
    present:
      Number.isInteger(state.present.scene) &&
      state.present.scene >= 0 &&
      state.present.scene <= 200 &&
      /^[A-Za-z0-9_-]{1,6000}$/.test(state.present.deck ?? 'none') &&
      (state.present.scene > 0 || !state.present.speaker),
    locks: [...state.locks.hidden, ...state.locks.locked].every((name) => LOCK_NAMES.includes(name)),
    embed: state.embed === null || embedFigures(state).includes(state.embed),
    focus: stage === undefined || Number(block) < (state.spec.layers[Number(stage) - 1] ?? 0),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

function isSheet(sheet: Worksheet): boolean {
  const { count, kinds } = sheet;
  const isWhole = (n: number, min: number, max: number) => Number.isInteger(n) && n >= min && n <= max;
  return (
    isWhole(sheet.seed, 0, 999_999) &&
    isWhole(count, 1, 50) &&
    kinds.length > 0 &&
    new Set(kinds).size === kinds.length &&
    kinds.every((kind) => EXERCISE_KINDS.includes(kind))
  );
}

/** The link's parts that the state does not say: compared text by text, without the codec's own readers. */
function valuesNotTaken(query: string, state: ViewState): string[] {
  const said = textsOf(state);
  const parts = [...new URLSearchParams(query)];
  return parts
    .filter(
      ([key, text]) =>
        !key.startsWith('utm_') &&
        !(key === 'hide' || key === 'lock'
          ? isNamed(text, key === 'hide' ? state.locks.hidden : state.locks.locked)
          : isSaid(text, said.get(key))),
    )
    .map((part) => part.join('='));
}

function textsOf({ spec, groups, learn, present, ...state }: ViewState): ReadonlyMap<string, string> {
  return new Map([
    ['view', state.view],
    ['lang', state.lang],
    ['theme', state.theme],
    ['panel', state.explore.panel],
    ['code', state.explore.code],
    ['model', state.model],
    ['focus', state.focus ?? ''],
    ['compare', state.explore.compare ?? ''],
    ['block', spec.block],
    ['layers', spec.layers.join()],
    ['groups', `${spec.groups}`],
    ['width_per_group', `${spec.width_per_group}`],
    ['classes', `${spec.num_classes}`],
    ['channels', `${spec.in_channels}`],
    ['input', spec.input_size.join()],
    ['page', learn.page],
    [
      'sheet',
      [
        learn.sheet.seed,
        learn.sheet.count,
        ...(learn.sheet.kinds.length === 10 ? [] : [learn.sheet.kinds.join('-')]),
      ].join('.'),
    ],
    ['key', learn.showsKey ? '1' : '0'],
    ['present', `${present.scene}`],
    ['deck', present.deck ?? ''],
    ['speaker', present.speaker ? '1' : '0'],
    ['lesson', learn.lesson],
    ['step', `${learn.step}`],
    ['part', groups.part],
    ['in', `${groups.inChannels}`],
    ['out', `${groups.outChannels}`],
    ['k', `${groups.kernelSize}`],
    ['g', `${groups.groups}`],
    ['C', `${groups.cardinality}`],
    ['d', `${groups.pathWidth}`],
    ['form', groups.form],
    ['embed', state.embed ?? 'none'],
    ['seed', `${groups.seed}`],
    ['stem', spec.stem],
    ['planes', `${spec.base_planes}`],
    ['shortcut', spec.shortcut],
    ['stride_on', spec.stride_on],
    ['order', spec.order],
  ]);
}

/** Every name of the list, by itself or within one that stands for it. */
function isNamed(text: string, names: readonly string[]): boolean {
  return (
    text === '' ||
    text
      .split(',')
      .every((part) =>
        [part.trim().toLowerCase(), 'all', 'network'].some((name) => names.some((one) => one.toLowerCase() === name)),
      )
  );
}

/** Equal as words, or number by number: `064` says 64, and a single side says a square. */
function isSaid(text: string, said: string | undefined): boolean {
  if (said === undefined) return false;
  if (text.trim().toLowerCase() === said.toLowerCase()) return true;
  const numbers = text
    .split(/[,x×*]/i)
    .map((part) => (part.trim() === '' ? NaN : Number(part)))
    .join();
  return numbers === said || `${numbers},${numbers}` === said;
}
