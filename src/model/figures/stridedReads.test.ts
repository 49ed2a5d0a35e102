import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisReads, mapReads, type SlidingWindow } from './stridedReads';

const ONE_BY_ONE: SlidingWindow = { kernel: 1, stride: 2, padding: 0 };
const THREE_BY_THREE: SlidingWindow = { kernel: 3, stride: 2, padding: 1 };

test.each([56, 28, 14, 8])('a 1×1 with stride 2 reads every other row and column: a quarter of %i × %i', (side) => {
  const { isRead, read, unreadShare } = mapReads(side, ONE_BY_ONE);
  expect([read, unreadShare]).toEqual([side ** 2 / 4, 0.75]);
  isRead.forEach((row, y) => expect(row).toEqual(row.map((_, x) => y % 2 === 0 && x % 2 === 0)));
});

test.each([56, 28, 14, 8, 7])('a 3×3 with stride 2 and padding 1 reads all of %i × %i', (side) => {
  expect(mapReads(side, THREE_BY_THREE)).toMatchObject({ read: side ** 2, unreadShare: 0 });
});

test('on an odd side a 1×1 with stride 2 reads the last row too: 16 of 49', () => {
  expect(axisReads(7, ONE_BY_ONE)).toEqual([true, false, true, false, true, false, true]);
  expect(mapReads(7, ONE_BY_ONE).read).toBe(16);
});

test('what does not fill a last stride is left out: 2 wide, stride 3, on 7', () => {
  expect(axisReads(7, { kernel: 2, stride: 3, padding: 0 })).toEqual([true, true, false, true, true, false, false]);
});

test('a window larger than the map reads nothing', () => {
  expect(mapReads(2, { kernel: 5, stride: 1, padding: 0 })).toMatchObject({ read: 0, unreadShare: 1 });
});

test('any window: just what sliding it over the padded map touches', () => {
  const windows = fc.record({
    side: fc.integer({ min: 1, max: 16 }),
    kernel: fc.integer({ min: 1, max: 9 }),
    stride: fc.integer({ min: 1, max: 6 }),
    padding: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(windows, ({ side, ...window }) => {
      const touched = slide(side, window);
      const { isRead, read, unreadShare } = mapReads(side, window);
      expect(isRead).toEqual(touched);
      expect(read).toBe(touched.flat().filter(Boolean).length);
      expect(unreadShare).toBeCloseTo(touched.flat().filter((wasTouched) => !wasTouched).length / side ** 2, 12);
    }),
    { numRuns: 500 },
  );
});

/** From the definition: puts the window wherever it fits and marks what lies under it. */
function slide(side: number, { kernel, stride, padding }: SlidingWindow): boolean[][] {
  const touched = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (let top = -padding; top + kernel <= side + padding; top += stride) {
    for (let left = -padding; left + kernel <= side + padding; left += stride) {
      for (let y = top; y < top + kernel; y++)
        for (let x = left; x < left + kernel; x++) if (touched[y]?.[x] === false) touched[y]![x] = true; // it is there
    }
  }
  return touched;
}
