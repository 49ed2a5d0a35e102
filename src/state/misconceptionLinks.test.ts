import { expect, test } from 'vitest';
import { CATALOGUE } from '../model/architecture/catalogue';
import { MISCONCEPTION_IDS, MISCONCEPTIONS } from '../model/exercises/misconceptions';
import { readUrl, writeUrl } from './urlCodec';
import { DEFAULT_STATE, type ViewState } from './viewState';

/** What a card's link opens. */
function stateOf(id: (typeof MISCONCEPTION_IDS)[number]): ViewState {
  const { refutedBy } = MISCONCEPTIONS[id];
  const model = refutedBy.model ?? DEFAULT_STATE.model;
  const shared: ViewState = { ...DEFAULT_STATE, view: refutedBy.view, model, spec: CATALOGUE[model] };
  if (refutedBy.view === 'groups') return { ...shared, groups: { ...DEFAULT_STATE.groups, ...refutedBy.convolution, part: refutedBy.part } };
  const { changes, focus, compare = null, panel = DEFAULT_STATE.panel } = refutedBy;
  return { ...shared, spec: { ...CATALOGUE[model], ...changes }, focus, compare, panel };
}

test.each(MISCONCEPTION_IDS)('%s: its state survives the link, and nothing in it is mended', (id) => {
  const state = stateOf(id);
  expect(readUrl(writeUrl(state))).toEqual({ state, notes: [] });
});
