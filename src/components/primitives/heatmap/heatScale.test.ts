import { expect, test } from 'vitest';
import { colourTable, commonScale, type HeatColours, heatPixels, shareOn } from './heatScale';

const COLOURS: HeatColours = { ground: [255, 255, 255], above: [185, 28, 28], below: [29, 78, 216] };

test('maps share a scale: around zero as far as the furthest of them, or from least to most', () => {
  const maps = [
    [1, -4, NaN],
    [2, 3, Infinity],
  ];
  expect(commonScale(maps, 'diverging')).toEqual({ kind: 'diverging', most: 4 });
  expect(commonScale(maps, 'sequential')).toEqual({ kind: 'sequential', least: -4, most: 3 });
  expect(commonScale([[NaN]], 'sequential')).toEqual({ kind: 'sequential', least: 0, most: 0 });
});

test('a number’s place on its scale, ends clamped; a map of zeros has no colour', () => {
  const scale = { kind: 'diverging', most: 2 } as const;
  expect([-9, -2, -1, 0, 1, 2, 9].map(shareOn(scale))).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1]);
  expect(shareOn({ kind: 'diverging', most: 0 })(0)).toBe(0.5);
  expect(shareOn({ kind: 'sequential', least: 1, most: 5 })(2)).toBe(0.25);
});

test('the ends and the middle have the look’s colours; what is no number is clear', () => {
  const scale = { kind: 'diverging', most: 1 } as const;
  const pixels = heatPixels([-1, 1, NaN], scale, colourTable('diverging', COLOURS));
  expect([...pixels]).toEqual([29, 78, 216, 255, 185, 28, 28, 255, 0, 0, 0, 0]);
  const [zero] = heatPixels([0], scale, colourTable('diverging', COLOURS));
  expect(zero).toBeGreaterThanOrEqual(254); // 256 steps have no middle one
  const grey = heatPixels([0, 5], { kind: 'sequential', least: 0, most: 5 }, colourTable('sequential', COLOURS));
  expect([...grey]).toEqual([255, 255, 255, 255, 185, 28, 28, 255]);
});
