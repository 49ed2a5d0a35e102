import { describe, expect, test } from 'vitest';
import { changeOf, ERROR_SETS, type ErrorRow, type ErrorSetId, isOneAxis } from './errorSets';

const percents = (set: ErrorSetId) => ERROR_SETS[set].map(({ result }) => result.percent);
const changes = (set: ErrorSetId) => {
  const rows: readonly ErrorRow[] = ERROR_SETS[set];
  return rows.map((row) => changeOf(row, rows)?.toFixed(2) ?? null);
};

/** The papers' numbers, and by hand the differences between them. */
describe('what stands together', () => {
  test.each<[ErrorSetId, readonly number[], readonly (string | null)[]]>([
    ['plainAndResidual', [27.94, 28.54, 27.88, 25.03], [null, '0.60', null, '-2.85']],
    ['shortcutOptions', [28.54, 25.03, 24.52, 24.19], [null, '-3.51', '-4.02', '-4.35']],
    ['deeper', [24.52, 22.85, 21.75, 21.43], [null, '-1.67', '-1.10', '-0.32']],
    ['cifar', [8.75, 7.51, 7.17, 6.97, 6.43, 7.93], [null, '-1.24', '-0.34', '-0.20', '-0.54', '1.50']],
    ['cardinality50', [23.9, 23, 22.6, 22.3, 22.2], [null, '-0.90', '-1.30', '-1.60', '-1.70']],
    ['cardinality101', [22, 21.7, 21.4, 21.3, 21.2], [null, '-0.30', '-0.60', '-0.70', '-0.80']],
    ['twiceTheCost', [22, 21.7, 21.3, 20.7, 20.4], [null, '-0.30', '-0.70', '-1.30', '-1.60']],
    ['shortcutsRemoved', [23.9, 31.2, 22.2, 26.1], [null, '7.30', null, '3.90']],
    ['preActivation', [21.3, 21.8, 20.7], [null, '0.50', '-1.10']],
    ['protocols', [21.75, 22, 77.374, 20.4, 83.246], Array(5).fill(null)],
  ])('%s', (set, expected, differences) => {
    expect(percents(set)).toEqual(expected);
    expect(changes(set)).toEqual(differences);
  });
});

test('a row’s id is its own, and is compared with a row of the set', () => {
  for (const rows of Object.values(ERROR_SETS) as readonly (readonly ErrorRow[])[]) {
    // wider than the literal's types
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows.filter(({ from }) => from !== null && !ids.includes(from))).toEqual([]);
  }
});

test('only the protocols are on no common axis', () => {
  const apart = Object.entries(ERROR_SETS)
    .filter(([, rows]) => !isOneAxis(rows))
    .map(([id]) => id);
  expect(apart).toEqual(['protocols']);
});
