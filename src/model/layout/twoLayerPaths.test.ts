import { expect, test } from 'vitest';
import { twoLayerPaths } from './twoLayerPaths';

const block = { cardinality: 32, pathWidth: 4 };

test('merged, each layer is one matrix without a gap, and every path keeps its size', () => {
  const [split, merged] = [twoLayerPaths(false, block), twoLayerPaths(true, block)];
  const strip = split.lanes[0]!.kernels[0].height;
  expect(merged.columns.map(({ height }) => height / strip)).toEqual([32, 32].map((count) => expect.closeTo(count, 9)));
  expect(split.columns[0].height).toBeGreaterThan(merged.columns[0].height);
  const sizes = (picture: typeof split) =>
    picture.lanes.map(({ kernels }) => kernels.map(({ width, height }) => [width, height]));
  expect(sizes(merged)).toEqual(sizes(split));
});
