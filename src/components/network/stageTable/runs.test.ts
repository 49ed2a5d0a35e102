import { expect, test } from 'vitest';
import type { Column } from './column';
import { runsOf } from './runs';

const column = (name: string, role: Column['role'] = 'other') => ({ name, role }) as Column;
/** A network's content is the first letter of its name. */
const runs = (...columns: Column[]) =>
  runsOf(columns, ({ name }) => name.charAt(0)).map((run) => run.columns.map(({ name }) => name).join(' '));

test('neighbours with one content share a cell', () => {
  expect(runs(column('a1'), column('a2', 'current'), column('b1'), column('b2'), column('a3'))).toEqual([
    'a1 a2',
    'b1 b2',
    'a3',
  ]);
});

test('a compared network shares with the one on screen, and with no other', () => {
  expect(runs(column('a1', 'current'), column('a2', 'compared'), column('a3'))).toEqual(['a1 a2 a3']);
  expect(runs(column('a1', 'current'), column('b1', 'compared'), column('b2'))).toEqual(['a1', 'b1', 'b2']);
});
