import { describe, expect, test } from 'vitest';
import { overlap } from '../../../tests/support/layouts';
import { CATALOGUE } from '../architecture/catalogue';
import type { StrideOn } from '../architecture/spec';
import { allBlocks } from '../graph/layerGraph';
import { buildGraph } from '../network/buildGraph';
import type { Box, Orientation } from './orientation';
import { layOutStride, type PlacedMap, type StridePicture } from './stridePicture';

const draw = (strideOn: StrideOn, orientation: Orientation = 'right', id = 'layer2.0'): StridePicture => {
  const blocks = allBlocks(buildGraph({ ...CATALOGUE.resnet50, stride_on: strideOn }));
  return layOutStride(blocks.find((block) => block.id === id)!.template, 8, orientation); // the ids below are there
};
/** Row by row: # is read, · is not. */
const reads = ({ cells }: PlacedMap) =>
  Array.from({ length: Math.sqrt(cells.length) }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ isRead }) => (isRead ? '#' : '·'))
      .join(''),
  );
const drawn = ({ maps }: StridePicture) => maps.map(({ cells }) => Math.sqrt(cells.length));

describe('v1, the stride on the 1×1', () => {
  const picture = draw('1x1');

  test('of the input every other row and column is read, by the shortcut the same ones', () => {
    const [input] = picture.maps as [PlacedMap];
    expect(reads(input)).toEqual(Array.from({ length: 4 }, () => ['#·#·#·#·', '········']).flat());
    expect(input.cells.map(({ isReadByShortcut }) => isReadByShortcut)).toEqual(
      input.cells.map(({ isRead }) => isRead),
    );
    expect(input.reads).toEqual({ read: 28 ** 2, of: 56 ** 2 });
  });

  test('all maps behind it are half as large and read in full', () => {
    expect(drawn(picture)).toEqual([8, 4, 4, 4]);
    expect(picture.maps.slice(1).map((map) => map.reads)).toEqual([
      { read: 784, of: 784 },
      { read: 784, of: 784 },
      null,
    ]);
  });
});

describe('v1.5, the stride on the 3×3', () => {
  const picture = draw('3x3');

  test('every position of the main path is read; the shortcut still reads a quarter', () => {
    expect(picture.maps.flatMap(reads).join('')).not.toContain('·');
    expect(picture.maps[0]!.cells.filter(({ isReadByShortcut }) => isReadByShortcut)).toHaveLength(16);
    expect(drawn(picture)).toEqual([8, 8, 4, 4]);
  });

  test.each(['right', 'down'] as const)(
    'only the map between the two convolutions is another, and keeps its middle (%s)',
    (orientation) => {
      const [before, after] = [draw('1x1', orientation), draw('3x3', orientation)];
      const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2];
      expect(after.convs.map(({ box }) => box)).toEqual(before.convs.map(({ box }) => box));
      expect([0, 2, 3].map((i) => after.maps[i]!.box)).toEqual([0, 2, 3].map((i) => before.maps[i]!.box));
      expect(middle(after.maps[1]!.box)).toEqual(middle(before.maps[1]!.box));
      expect(after.maps[1]!.box.width).toBe(2 * before.maps[1]!.box.width);
      expect([after.width, after.height]).toEqual([before.width, before.height]);
    },
  );
});

test.each(
  (['1x1', '3x3'] as const).flatMap((strideOn) =>
    (['right', 'down'] as const).flatMap((orientation) =>
      ['layer2.0', 'layer3.0', 'layer4.0'].map((id) => [strideOn, orientation, id] as const),
    ),
  ),
)('nothing overlaps or leaves the picture: stride on %s, %s, %s', (...[strideOn, orientation, id]) => {
  const picture = draw(strideOn, orientation, id);
  const boxes = [...picture.maps, ...picture.convs, picture.projection].map(({ box }) => box);
  expect(boxes.filter((box, i) => boxes.some((other, j) => j !== i && overlap(box, other)))).toEqual([]);
  const outside = ({ x, y, width, height }: Box) =>
    x < 0 || y < 0 || x + width > picture.width || y + height > picture.height;
  expect(boxes.filter(outside)).toEqual([]);
  const points = [
    ...picture.maps.map(({ caption }) => caption),
    ...picture.convs.flatMap(({ mark, note }) => [mark, note]),
  ];
  expect(points.filter(({ x, y }) => outside({ x, y, width: 0, height: 0 }))).toEqual([]);
});
