import { describe, expect, test } from 'vitest';
import { placement } from './orientation';
import { arcPath, detourPath } from './shortcutPath';

const right = placement('right', 100);
const down = placement('down', 100);
const numbers = (d: string) => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([n]) => Number(n));

/** The cubic of an arc at half its way. */
function middleOf(d: string): [number, number] {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = numbers(d) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [(x0 + 3 * x1 + 3 * x2 + x3) / 8, (y0 + 3 * y1 + 3 * y2 + y3) / 8];
}

describe('the arc of a shortcut', () => {
  test('goes from the block’s input to its addition on the centre line', () => {
    expect(numbers(arcPath(right, 10, 50, 40)).slice(0, 2)).toEqual([10, 100]);
    expect(numbers(arcPath(right, 10, 50, 40)).slice(-2)).toEqual([50, 100]);
    expect(numbers(arcPath(down, 10, 50, 40)).slice(0, 2)).toEqual([100, 10]);
    expect(numbers(arcPath(down, 10, 50, 40)).slice(-2)).toEqual([100, 50]);
  });

  test('rises as far as it was told: upwards, or to the right where the network runs down', () => {
    expect(middleOf(arcPath(right, 10, 50, 40))).toEqual([30, expect.closeTo(60, 1)]);
    expect(middleOf(arcPath(down, 10, 50, 40))).toEqual([expect.closeTo(140, 1), 30]);
  });
});

describe('the way around an opened block', () => {
  test('goes out, along and back', () => {
    const d = detourPath(right, 10, 210, 60);
    expect(d).toMatch(/^M[^A-Z]+L[^A-Z]+Q[^A-Z]+L[^A-Z]+Q[^A-Z]+L[^A-Z]+$/);
    expect(numbers(d).slice(0, 2)).toEqual([10, 100]);
    expect(numbers(d).slice(-2)).toEqual([210, 100]);
    expect(Math.min(...numbers(d).filter((_, i) => i % 2 === 1))).toBe(40);
  });

  test('rounds its corners no further than there is room', () => {
    expect(
      numbers(detourPath(right, 0, 6, 60))
        .filter((_, i) => i % 2 === 0)
        .every((x) => x >= 0 && x <= 6),
    ).toBe(true);
    expect(
      numbers(detourPath(right, 0, 100, 4))
        .filter((_, i) => i % 2 === 1)
        .every((y) => y >= 96 && y <= 100),
    ).toBe(true);
  });
});

test('coordinates are kept to hundredths of a pixel', () => {
  expect(arcPath(right, 1 / 3, 100 / 7, 10 / 3)).not.toMatch(/\.\d{3,}/);
  expect(detourPath(down, 1 / 3, 100 / 7, 10 / 3)).not.toMatch(/\.\d{3,}/);
});
