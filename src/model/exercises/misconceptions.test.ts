import { expect, test } from 'vitest';
import { CATALOGUE } from '../architecture/catalogue';
import { checkSpec } from '../architecture/rules';
import { findSection } from '../graph/layerGraph';
import { buildGraph } from '../network/buildGraph';
import { MISCONCEPTION_IDS, MISCONCEPTIONS } from './misconceptions';

test('fifteen, each with a state and a source', () => {
  expect(MISCONCEPTION_IDS.length).toBe(15);
  expect(Object.keys(MISCONCEPTIONS).toSorted()).toEqual([...MISCONCEPTION_IDS].toSorted());
});

test.each(MISCONCEPTION_IDS)('%s: what is looked at is there', (id) => {
  const { refutedBy } = MISCONCEPTIONS[id];
  if ('part' in refutedBy) return;
  const { spec, problems } = checkSpec({ ...CATALOGUE[refutedBy.model], ...refutedBy.changes });
  expect(problems).toEqual([]);
  expect(findSection(buildGraph(spec), refutedBy.focus ?? 'conv1')).toBeDefined();
});
