import { beforeAll, expect, test } from 'vitest';
import { applyLayer, sizeOf } from '../../../../tests/support/applyLayers';
import { useWasm } from '../../../../tests/support/backends';
import { maxPool, randomMap } from '../../../../tests/support/naive';
import { MaxPool2d } from './MaxPool2d';

beforeAll(useWasm);

const STEM_POOLING = { kernel: 3, stride: 2, padding: 1 };

function pool(input: Parameters<typeof maxPool>[0]) {
  const { kernel, stride, padding } = STEM_POOLING;
  return applyLayer(new MaxPool2d({ name: 'maxpool', kernelSize: kernel, stride, padding }), input);
}

test.each([
  [8, 8],
  [9, 9],
  [7, 10],
  [1, 1],
  [2, 1],
])('%i × %i: padding never wins, not even over negative values', (height, width) => {
  const input = randomMap(height, width, 3, { low: -9, high: -1 });
  const actual = pool(input);
  const expected = maxPool(input, STEM_POOLING);
  expect(sizeOf(actual)).toBe(sizeOf(expected));
  expect([...actual.values]).toEqual([...expected.values]);
  expect(Math.max(...actual.values)).toBeLessThan(0);
});

test('values of both signs', () => {
  const input = randomMap(11, 6, 5);
  expect([...pool(input).values]).toEqual([...maxPool(input, STEM_POOLING).values]);
});
