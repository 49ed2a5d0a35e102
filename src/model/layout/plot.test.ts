import { expect, test } from 'vitest';
import { axisTicks, doublings, plot } from './plot';

const margin = { top: 10, right: 20, bottom: 30, left: 40 };

test('doublings are evenly spaced, and y points upwards', () => {
  const { at, left, right, top, bottom } = plot({
    width: 660,
    height: 180,
    margin,
    x: { kind: 'doubling', domain: [1, 64] },
    y: { kind: 'linear', domain: [20, 24] },
  });
  expect([left, right, top, bottom]).toEqual([40, 640, 10, 150]);
  expect([1, 2, 4, 8, 64].map((x) => at(x, 20).x)).toEqual([40, 140, 240, 340, 640].map((px) => expect.closeTo(px, 9)));
  expect([20, 22, 24].map((y) => at(1, y).y)).toEqual([150, 80, 10]);
});

test('a place is read back, and one outside is taken at the nearest end', () => {
  const { xAt } = plot({
    width: 660,
    height: 180,
    margin,
    x: { kind: 'doubling', domain: [1, 64] },
    y: { kind: 'doubling', domain: [1, 128] },
  });
  expect([340, -5, 5000].map(xAt)).toEqual([8, 1, 64].map((x) => expect.closeTo(x, 9)));
});

test('a path runs through its points', () => {
  const { path } = plot({
    width: 660,
    height: 180,
    margin,
    x: { kind: 'doubling', domain: [1, 64] },
    y: { kind: 'linear', domain: [0, 4] },
  });
  expect(
    path([
      { x: 1, y: 0 },
      { x: 8, y: 2 },
      { x: 64, y: 4 },
    ]),
  ).toBe('M40,150L340,80L640,10');
});

test('ticks at powers of two, ends included', () => {
  expect(doublings([1, 64])).toEqual([1, 2, 4, 8, 16, 32, 64]);
  expect(doublings([3, 17])).toEqual([4, 8, 16]);
});

test('round ticks on every kind of axis, few where there is room for few, with 1 among the powers', () => {
  expect(axisTicks({ kind: 'linear', domain: [20.5, 24.5] }, 5)).toEqual([21, 22, 23, 24]);
  expect(axisTicks({ kind: 'doubling', domain: [1, 64] }, 4)).toEqual([1, 4, 16, 64]);
  expect(axisTicks({ kind: 'tenfold', domain: [1e-3, 1e3] }, 7)).toEqual([1e-3, 1e-2, 0.1, 1, 10, 100, 1000]);
  const sparse = axisTicks({ kind: 'tenfold', domain: [1e-12, 1e12] }, 7);
  expect(sparse.map(Math.log10)).toEqual([-12, -8, -4, 0, 4, 8, 12].map((power) => expect.closeTo(power, 9)));
  expect(axisTicks({ kind: 'tenfold', domain: [2, 9] }, 7)).toEqual([]);
});

test('tenfolds are evenly spaced', () => {
  const { at } = plot({
    width: 660,
    height: 180,
    margin,
    x: { kind: 'linear', domain: [0, 1] },
    y: { kind: 'tenfold', domain: [0.01, 100] },
  });
  expect([0.01, 1, 100].map((y) => at(0, y).y)).toEqual([150, 80, 10].map((px) => expect.closeTo(px, 9)));
});
