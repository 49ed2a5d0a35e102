import fc from 'fast-check';
import katex from 'katex';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MathElement, mathOf } from './tex';

/** As one line, its layout in words: frac(1,2), sub(x,i). */
const said = (elements: readonly MathElement[]): string => elements.map(one).join('');
function one({ tag, content }: MathElement): string {
  if (typeof content === 'string') return content.replaceAll('\u00a0', ' ');
  if (tag === 'mrow') return said(content);
  return `${tag.slice(1)}(${content.map(one).join(',')})`;
}
const read = (tex: string) => said(mathOf(tex));

/** KaTeX's MathML said in the same way. */
function saidByKatex(tex: string): string {
  const html = katex.renderToString(tex, { output: 'mathml', strict: false, displayMode: true });
  const inner = html.slice(html.indexOf('<semantics>') + 11, html.indexOf('<annotation'));
  const leaves = /^<(?:mi|mn|mo|mtext|mspace)(?: [^>]*)?>([^<]*)(?:<\/\w+>)?/;
  let rest = inner;
  const element = (): string => {
    const leaf = /^<mspace[^>]*\/?>(?:<\/mspace>)?/.exec(rest) ?? leaves.exec(rest);
    if (leaf !== null) {
      rest = rest.slice(leaf[0].length);
      return (leaf[1] ?? '').replaceAll('\u2061', '').replaceAll('\u00a0', ' ').replaceAll('&gt;', '>');
    }
    const [opening, tag] = /^<(\w+)[^>]*>/.exec(rest) as unknown as [string, string]; // well-formed
    rest = rest.slice(opening.length);
    const children: string[] = [];
    while (!rest.startsWith('</')) children.push(element());
    rest = rest.replace(/^<\/\w+>/, '');
    return tag === 'mrow' || tag === 'mstyle' ? children.join('') : `${tag.slice(1)}(${children.join(',')})`;
  };
  return element();
}

const LESSONS = 'src/content/en/lessons';
const inLessons = readdirSync(LESSONS).flatMap((file) =>
  [...readFileSync(`${LESSONS}/${file}`, 'utf8').matchAll(/\$\$?([^$]+)\$\$?/g)].map(([, tex]) => tex!),
);

describe('as KaTeX reads it', () => {
  test.each([
    ...new Set(inLessons),
    String.raw`\left\lfloor\frac{56 + 2 \cdot 1 - 3}{2}\right\rfloor + 1 =`,
    String.raw`\frac{∂E}{∂x_l} = \frac{\partial E}{\partial x_L} · (1 + \frac{∂}{∂x_l} \sum_{i=l}^{L-1} F(x_i))`,
    String.raw`\mathbf{W} z = [\mathbf{W}_1 | \mathbf{W}_2 | \ldots | \mathbf{W}_C] z`,
    String.raw`\hat{x}_i^2 + x^2_i + \sqrt{σ^2 + ε}`,
    String.raw`k·k · \frac{C_{\text{in}}}{g} · \frac{C_{\text{out}}}{g} · g`,
    String.raw`\left\lceil\frac{112 - 2}{2}\right\rceil + 1 =`,
    'x_12 + x^{a_b}',
    String.raw`\frac12 \le 3.5 \ne -1`,
  ])('%s', (tex) => {
    const plain = (text: string) => text.replaceAll(/\s/g, '');
    expect(plain(read(tex))).toBe(plain(saidByKatex(tex)));
  });
});

test('letters in a row are a name, digits with their separators a number', () => {
  const tags = (tex: string) => mathOf(tex).map(({ tag, content }) => [tag, content]);
  expect(tags('ReLU 1,234.5 x')).toEqual([
    ['mi', 'ReLU'],
    ['mn', '1,234.5'],
    ['mi', 'x'],
  ]);
  expect(tags('36{,}864, 2')).toEqual([
    ['mn', '36,864'],
    ['mo', ','],
    ['mn', '2'],
  ]);
});

test('what stands before \\sum’s scripts has them below and above', () => {
  expect(read(String.raw`\sum_{i=l}^{L-1}`)).toBe('underover(∑,i=l,L−1)');
});

test('whatever is written is read, with every letter of it', () => {
  const anyPiece = fc.constantFrom(
    'x',
    '2',
    '{',
    '}',
    '_',
    '^',
    '\\frac',
    '\\left',
    '\\right',
    '\\mathrm{a b}',
    '$',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 30 }), (pieces) => {
      const text = said(mathOf(pieces.join(' ')));
      expect(text.replaceAll(/[^x2]/g, '').length).toBe(
        pieces.filter((piece) => piece === 'x' || piece === '2').length,
      );
    }),
    { numRuns: 1000 },
  );
});

test.each(['{', '\\frac', '_', '^{', '\\left(', '\\hat{'])('20,000 times %s is read', (mark) => {
  expect(() => mathOf(mark.repeat(20_000))).not.toThrow();
});
