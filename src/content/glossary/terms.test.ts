import { describe, expect, test } from 'vitest';
import type { Refutation } from '../../model/exercises/misconceptions';
import { stateAt } from '../../state/placeState';
import { readUrl, writeUrl } from '../../state/urlCodec';
import { glossary as english } from '../en/glossary';
import { LESSONS } from '../lessons';
import { glossary as chinese } from '../zh-CN/glossary';
import { TERM_IDS, TERMS } from './terms';

function survivesItsLink(place: Refutation): boolean {
  const state = stateAt(place);
  const read = readUrl(writeUrl(state));
  return read.notes.length === 0 && JSON.stringify(read.state) === JSON.stringify(state);
}

describe.each(TERM_IDS)('%s', (id) => {
  const { taught } = TERMS[id];

  test('is taught where it says', () => {
    expect(
      'lesson' in taught
        ? LESSONS[taught.lesson].steps.some((step) => step.id === taught.step)
        : survivesItsLink(taught),
    ).toBe(true);
  });

  test('is said in one to three whole sentences in both languages', () => {
    const [said, saidInChinese] = [english.definitions[id], chinese.definitions[id]];
    expect(said).toMatch(/^[A-Z0-9].*\.$/);
    expect(saidInChinese).toMatch(/[\u4E00-\u9FFF].*。$/);
    for (const [text, stop] of [
      [said, /[.;:](?:\s|$)/g],
      [saidInChinese, /[。；：]/g],
    ] as const)
      expect(text.match(stop)!.length).toBeLessThanOrEqual(4); // it ends with one
    expect(said.split(' ').length, said).toBeLessThanOrEqual(42);
  });
});

test.each(['en', 'zh-CN'] as const)('no two terms have the same name in %s', (lang) => {
  const names = TERM_IDS.map((id) => TERMS[id][lang]);
  expect(new Set(names).size).toBe(names.length);
});
