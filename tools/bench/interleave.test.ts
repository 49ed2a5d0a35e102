import { expect, test } from 'vitest';
import { interleave } from './interleave';

test('contenders run in turn, each between its preparation and its cleaning', () => {
  const done: string[] = [];
  const found = interleave(
    {
      a: { prepare: () => done.push('prepare a'), run: () => done.push('a'), clean: () => done.push('clean a') },
      b: { run: () => done.push('b') },
    },
    2,
  );
  expect(done).toEqual(['prepare a', 'a', 'clean a', 'b', 'prepare a', 'a', 'clean a', 'b']);
  expect(found).toEqual({ a: [expect.any(Number), expect.any(Number)], b: [expect.any(Number), expect.any(Number)] });
});
