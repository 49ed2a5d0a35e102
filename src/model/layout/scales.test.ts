import { describe, expect, test } from 'vitest';
import { drawingScale } from './scales';

const RESOLUTIONS = [1, 2, 3, 4, 7, 8, 14, 16, 28, 32, 56, 112];

describe('height is resolution', () => {
  test('strictly, down to a single pixel', () => {
    const sides = RESOLUTIONS.map(drawingScale(112).side);
    sides.slice(1).forEach((side, i) => expect(side).toBeGreaterThan(sides[i]!));
  });

  test('by its square root: a quarter of the rows is half as high', () => {
    const { side } = drawingScale(112);
    expect(side(28)).toBeCloseTo(side(112) / 2);
    expect(side(14)).toBeCloseTo(side(56) / 2);
  });

  test('the same for every network, until one is so large that all of it shrinks', () => {
    expect(drawingScale(80).side(56)).toBe(drawingScale(112).side(56));
    expect(drawingScale(2048).side(2048)).toBeLessThanOrEqual(220);
    expect(drawingScale(2048).side(64)).toBeLessThan(drawingScale(112).side(64));
  });

  test('stretched, every map by the same factor', () => {
    const [usual, stretched] = [drawingScale(112), drawingScale(112, 1.5)];
    for (const resolution of [7, 28, 112]) expect(stretched.side(resolution)).toBeCloseTo(1.5 * usual.side(resolution));
    expect(stretched.thickness(64)).toBe(usual.thickness(64));
  });

  test.each([1, 112, 2048])('never so small that it cannot be hit, where the largest is %i', (largest) => {
    expect(drawingScale(largest).side(1)).toBeGreaterThanOrEqual(14);
  });
});

describe('width is channels', () => {
  const { thickness } = drawingScale(112);

  test('strictly, for every width of the papers', () => {
    const widths = [10, 16, 32, 64, 128, 256, 512, 1000, 1024, 2048, 4096, 131_072].map(thickness);
    widths.slice(1).forEach((width, i) => expect(width).toBeGreaterThan(widths[i]!));
  });

  test('by doublings: each adds the same', () => {
    expect(thickness(256) - thickness(128)).toBeCloseTo(thickness(128) - thickness(64));
    expect(thickness(2048) - thickness(1024)).toBeCloseTo(thickness(128) - thickness(64));
  });

  test('one channel can still be seen', () => {
    expect(thickness(1)).toBeGreaterThanOrEqual(7);
  });
});
