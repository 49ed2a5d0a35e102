import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '../../../tests/support/parseCsv';
import { toCsv } from './csv';

test('the examples of RFC 4180: fields with commas, quotes and line breaks stand in quotes', () => {
  expect(
    toCsv([
      ['aaa', 'b\r\nbb', 'ccc'],
      ['a"b', 7, ','],
      ['', 'x', ''],
    ]),
  ).toBe('aaa,"b\r\nbb",ccc\r\n"a""b",7,","\r\n,x,\r\n');
});

test('whatever is written is read again', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '×', '阶') });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(parseCsv(toCsv(rows))).toEqual(rows);
    }),
  );
});
