import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISE_KINDS } from './exercises';
import {
  DEFAULT_WORKSHEET,
  formatWorksheet,
  parseWorksheet,
  type Worksheet,
  WORKSHEET_COUNT,
  WORKSHEET_SEED,
} from './sheet';
import { exerciseFor } from './exercises';
import { variantOf, worksheetExercises } from './worksheet';

const worksheets: fc.Arbitrary<Worksheet> = fc.record({
  seed: fc.integer(WORKSHEET_SEED),
  count: fc.integer(WORKSHEET_COUNT),
  kinds: fc.shuffledSubarray([...EXERCISE_KINDS], { minLength: 1 }),
});

test('a link gives back the worksheet, and needs no escaping', () => {
  fc.assert(
    fc.property(worksheets, (worksheet) => {
      const text = formatWorksheet(worksheet);
      expect(parseWorksheet(text)).toEqual(worksheet);
      expect(new URLSearchParams({ sheet: text }).toString()).toBe(`sheet=${text}`);
    }),
    { numRuns: 500 },
  );
});

test('whatever a link says becomes a worksheet', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^-?\d{0,12}\.-?\d{0,6}\.[a-zA-Z-]{0,40}$/));
  fc.assert(
    fc.property(texts, (text) => {
      const worksheet = parseWorksheet(text);
      expect(parseWorksheet(formatWorksheet(worksheet))).toEqual(worksheet);
      expect(worksheet.kinds.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['7', { ...DEFAULT_WORKSHEET, seed: 7 }],
  ['7.3.codeBug-outputShape', { seed: 7, count: 3, kinds: ['codeBug', 'outputShape'] }],
  ['7.99.codeBug-codeBug-nonsense', { seed: 7, count: 50, kinds: ['codeBug'] }],
  ['', DEFAULT_WORKSHEET],
])('%j', (text, worksheet) => {
  expect(parseWorksheet(text)).toEqual(worksheet);
});

test('the kinds take turns, the same exercises for the same link, others for another seed', () => {
  const worksheet: Worksheet = { seed: 5, kinds: ['widths', 'countLayers'], count: 5 };
  const exercises = worksheetExercises(worksheet);
  expect(exercises.map(({ kind }) => kind)).toEqual(['widths', 'countLayers', 'widths', 'countLayers', 'widths']);
  expect(worksheetExercises(worksheet)).toEqual(exercises);
  expect(worksheetExercises({ ...worksheet, seed: 6 })).not.toEqual(exercises);
});

test('a longer worksheet begins with the shorter', () => {
  const short: Worksheet = { seed: 9, kinds: EXERCISE_KINDS, count: 10 };
  expect(worksheetExercises({ ...short, count: 20 }).slice(0, 10)).toEqual(worksheetExercises(short));
});

test('no exercise stands on a page twice', () => {
  const exercises = worksheetExercises({ seed: 3, kinds: ['codeBug'], count: 50 });
  expect(new Set(exercises.map(({ about }) => JSON.stringify(about))).size).toBe(50);
});

test('another one like this: of the same kind, not the same, and the same every time', () => {
  for (const kind of EXERCISE_KINDS) {
    const first = exerciseFor(kind, 5);
    const others = [0, 1, 2, 3].map((n) => variantOf(first, n));
    expect(others[0]).toBe(first);
    expect(new Set(others.map(({ about }) => JSON.stringify(about))).size, kind).toBe(4);
    expect(others.every((other) => other.kind === kind)).toBe(true);
    expect(variantOf(first, 3)).toEqual(others[3]);
  }
});
