import { beforeAll, expect, test } from 'vitest';
import { applyLayer, sizeOf } from '../../../../tests/support/applyLayers';
import { useWasm } from '../../../../tests/support/backends';
import { padChannels, randomMap } from '../../../../tests/support/naive';
import { PaddingShortcut } from './PaddingShortcut';

beforeAll(useWasm);

test.each([
  { from: 16, to: 32, stride: 2, height: 8, width: 8 },
  { from: 16, to: 32, stride: 2, height: 9, width: 7 },
  { from: 3, to: 8, stride: 2, height: 5, width: 6 }, // five are missing: two before, three after
  { from: 4, to: 5, stride: 1, height: 4, width: 3 },
  { from: 4, to: 4, stride: 2, height: 5, width: 5 },
  { from: 4, to: 4, stride: 1, height: 2, width: 2 },
  { from: 64, to: 256, stride: 1, height: 1, width: 1 },
  { from: 2, to: 4, stride: 2, height: 1, width: 2 },
])('$from to $to channels, stride $stride, $height × $width', ({ from, to, stride, height, width }) => {
  const input = randomMap(height, width, from);
  const expected = padChannels(input, to, stride);
  const actual = applyLayer(new PaddingShortcut({ name: 'downsample', outChannels: to, stride }), input);
  expect(sizeOf(actual)).toBe(sizeOf(expected));
  expect([...actual.values]).toEqual([...expected.values]);
});

test('one pixel, by hand: zeros evenly before and after', () => {
  const layer = () => new PaddingShortcut({ name: 'downsample', outChannels: 5, stride: 1 });
  expect([...applyLayer(layer(), { height: 1, width: 1, channels: 3, values: [7, 8, 9] }).values]).toEqual([
    0, 7, 8, 9, 0,
  ]);
  expect([...applyLayer(layer(), { height: 1, width: 1, channels: 2, values: [7, 8] }).values]).toEqual([
    0, 7, 8, 0, 0,
  ]);
});
