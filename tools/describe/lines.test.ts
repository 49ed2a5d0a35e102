import { expect, test } from 'vitest';
import { linesOf, LONGEST_SPEC } from './lines';

async function linesIn(...chunks: string[]): Promise<string[]> {
  async function* arriving() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of linesOf(arriving())) lines.push(line);
  return lines;
}

test('lines are put together however the chunks were cut', async () => {
  expect(await linesIn('ab\ncd\n', 'e', 'f\n\ngh')).toEqual(['ab', 'cd', 'ef', '', 'gh']);
  expect(await linesIn('a\n')).toEqual(['a', '']);
  expect(await linesIn()).toEqual(['']);
});

test('only a line feed ends a line: JSON allows U+2028 within a string', async () => {
  expect(await linesIn('"a\u2028b"\r\n"c"')).toEqual(['"a\u2028b"\r', '"c"']);
});

test('of an endless line no more is kept than shows that it is too long', async () => {
  const chunks = Array.from({ length: 40 }, () => 'x'.repeat(100_000));
  const [line, next] = await linesIn(...chunks, 'y\nz');
  expect(line).toHaveLength(LONGEST_SPEC + 1);
  expect(next).toBe('z');
});
