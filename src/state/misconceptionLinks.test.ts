import { expect, test } from 'vitest';
import { MISCONCEPTION_IDS, MISCONCEPTIONS } from '../model/exercises/misconceptions';
import { stateAt } from './placeState';
import { readUrl, writeUrl } from './urlCodec';

test.each(MISCONCEPTION_IDS)('%s: its state survives the link, and nothing in it is mended', (id) => {
  const state = stateAt(MISCONCEPTIONS[id].refutedBy);
  expect(readUrl(writeUrl(state))).toEqual({ state, notes: [] });
});
