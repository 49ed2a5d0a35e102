import { expect, test } from 'vitest';
import { ledOn, strokePath } from './strokes';

test('a tap is a dot', () => {
  expect(strokePath({ pen: 'ink', points: [[20, 30]] })).toBe('M20,30h0');
  expect(strokePath({ pen: 'ink', points: [] })).toBe('');
});

test('a stroke begins where the pen went down and ends where it was lifted', () => {
  const path = strokePath({
    pen: 'mark',
    points: [
      [0, 0],
      [100, 40],
      [200, 0.25],
    ],
  });
  expect(path).toMatch(/^M0,0C/);
  expect(path).toMatch(/,200,0\.3$/);
});

test('points that hardly move are left out, the others stay in order', () => {
  const begun = { pen: 'ink', points: [[0, 0]] } as const;
  expect(
    ledOn(begun, [
      [1, 0],
      [1, 1],
    ]),
  ).toBe(begun);
  expect(
    ledOn(begun, [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ]).points,
  ).toEqual([
    [0, 0],
    [2, 0],
    [4, 0],
  ]);
});
