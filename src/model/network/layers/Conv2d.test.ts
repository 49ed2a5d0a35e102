import { beforeAll, describe, expect, test } from 'vitest';
import { applyLayer, sizeOf } from '../../../../tests/support/applyLayers';
import { useWasm } from '../../../../tests/support/backends';
import { largestRelativeError } from '../../../../tests/support/compare';
import { convolve, randomMap } from '../../../../tests/support/naive';
import { recipeValues } from '../../../../tests/support/recipeWeights';
import { blankWeights } from '../initializers';
import { Conv2d } from './Conv2d';

beforeAll(useWasm);

/** The kernels of residual networks: 1×1, 3×3 and 7×7, padded by half their side. */
const SIDES = [1, 3, 7];

describe.each(SIDES)('kernel %i', (kernelSize) => {
  const padding = (kernelSize - 1) / 2;

  test.each([
    { stride: 1, groups: 1 },
    { stride: 2, groups: 1 },
    { stride: 3, groups: 1 },
    { stride: 1, groups: 2 },
    { stride: 2, groups: 4 },
  ])('stride $stride, groups $groups: pads alike on both sides, at even and odd sizes', ({ stride, groups }) => {
    for (const [height, width] of [
      [8, 8],
      [9, 9],
      [8, 9],
      [7, 12],
      [1, 5],
    ] as const) {
      const input = randomMap(height, width, 8);
      const layer = new Conv2d({
        name: 'conv',
        outChannels: 12,
        kernelSize,
        stride,
        padding,
        groups,
        initializer: blankWeights().kernel,
      });
      const weight = recipeValues('conv.weight', [12, 8 / groups, kernelSize, kernelSize]);
      const expected = convolve(input, { outChannels: 12, kernel: kernelSize, stride, padding, groups, weight });
      const actual = applyLayer(layer, input);
      expect(sizeOf(actual)).toBe(sizeOf(expected));
      expect(largestRelativeError(actual.values, expected.values)).toBeLessThan(1e-5);
    }
  });
});

test('a group sees only its own inputs', () => {
  const layer = new Conv2d({
    name: 'conv',
    outChannels: 4,
    kernelSize: 1,
    stride: 1,
    padding: 0,
    groups: 2,
    initializer: blankWeights().kernel,
  });
  const secondHalf = { height: 1, width: 1, channels: 4, values: [0, 0, 1, 1] };
  const { values } = applyLayer(layer, secondHalf);
  expect([...values].map((v) => v !== 0)).toEqual([false, false, true, true]);
});

test.each([
  { groups: 3, outChannels: 6 },
  { groups: 4, outChannels: 6 },
])('groups $groups must divide 8 inputs and $outChannels outputs', ({ groups, outChannels }) => {
  const layer = new Conv2d({
    name: 'conv',
    outChannels,
    kernelSize: 1,
    stride: 1,
    padding: 0,
    groups,
    initializer: blankWeights().kernel,
  });
  expect(() => layer.build([1, 4, 4, 8])).toThrow(
    `groups ${groups} must divide 8 input and ${outChannels} output channels`,
  );
});

test('an unknown batch and unknown sides stay unknown', () => {
  const layer = new Conv2d({
    name: 'conv',
    outChannels: 6,
    kernelSize: 3,
    stride: 2,
    padding: 1,
    initializer: blankWeights().kernel,
  });
  expect(layer.computeOutputShape([null, null, 9, 8])).toEqual([null, null, 5, 6]);
});
