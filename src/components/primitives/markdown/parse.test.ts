import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draws } from '../../../../tests/support/deep';
import { type Inline, parseMarkdown } from './parse';

/** A line said back with its marks in words: <b>, <i>, <c>, <m>. */
const said = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'strong') return `<b>${said(part.parts)}</b>`;
      if (part.kind === 'em') return `<i>${said(part.parts)}</i>`;
      return part.kind === 'text' ? part.text : `<${part.kind[0]}>${part.text}</${part.kind[0]}>`;
    })
    .join('');
const blocks = (source: string) =>
  parseMarkdown(source).map((block) =>
    block.kind === 'paragraph'
      ? block.lines.map(said)
      : { [block.isOrdered ? `ol ${block.start}` : 'ul']: block.items.map((lines) => lines.map(said)) },
  );

test.each([
  ['Ask **first**, *then* show.', 'Ask <b>first</b>, <i>then</i> show.'],
  ['**问全场：**这个块做什么？', '<b>问全场：</b>这个块做什么？'],
  ['_so_ but snake_case_name', '<i>so</i> but snake_case_name'],
  ['`int(planes * 2)` and $F(x) + x$', '<c>int(planes * 2)</c> and <m>F(x) + x</m>'],
  ['**bold with *italic* in it**', '<b>bold with <i>italic</i> in it</b>'],
  ['2 * 3 * 4, ** no **, $5 and $6', '2 * 3 * 4, ** no **, $5 and $6'],
  ['open **never closed, `nor this', 'open **never closed, `nor this'],
  ['\\*as it is\\* \\$5', '*as it is* $5'],
  ['<b onclick="x()">no</b> <script>', '<b onclick="x()">no</b> <script>'],
  ['[a link](javascript:alert(1))', '[a link](javascript:alert(1))'],
])('%s', (source, line) => {
  expect(blocks(source)).toEqual([[line]]);
});

test('paragraphs, lines within them, headings and lists', () => {
  expect(blocks('# Head\none\ntwo\n\n\nthree\n- a\n- b\n  goes on\n\n3. c\n4) d')).toEqual([
    ['<b>Head</b>'],
    ['one', 'two'],
    ['three'],
    { ul: [['a'], ['b', 'goes on']] },
    { 'ol 3': [['c'], ['d']] },
  ]);
  expect(blocks('')).toEqual([]);
});

test('any text is taken, and none of its letters and digits is lost', () => {
  const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab é组*_`$\\-#\n<'), maxLength: 200 }), (source) => {
      const text = blocks(source)
        .flatMap((block) => (Array.isArray(block) ? block : Object.values(block).flat(2)))
        .join('')
        .replaceAll(/<\/?[bicm]>/g, '');
      expect(letters(text)).toBe(letters(source.replaceAll(/<\/?[bicm]>/g, '')));
    }),
    { numRuns: draws(2000) },
  );
});

test('the longest notes are read, however they are marked', () => {
  for (const mark of ['**a ', '*a ', '$a', '`', '_a ', '- ', '# a\n', '\\', '**'])
    expect(parseMarkdown(mark.repeat(20_000 / mark.length)), mark).not.toEqual([]);
});
