import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockMatrix, type BlockMatrix, MAX_MATRIX_SIDE } from './blockMatrix';
import type { Box } from './orientation';

const SIZE = 320;

/** Convolutions of which every cell is drawn, as how many groups there are and what one holds. */
const convolutions = fc
  .integer({ min: 1, max: MAX_MATRIX_SIDE })
  .chain((groups) => {
    const perGroup = fc.integer({ min: 1, max: Math.floor(MAX_MATRIX_SIDE / groups) });
    return fc.record({ groups: fc.constant(groups), inPerGroup: perGroup, outPerGroup: perGroup });
  })
  .map(({ groups, inPerGroup, outPerGroup }) => ({
    groups,
    inChannels: groups * inPerGroup,
    outChannels: groups * outPerGroup,
  }));

const area = ({ width, height }: Pick<Box, 'width' | 'height'>) => width * height;
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
const cellsOf = (matrix: BlockMatrix) => matrix.cells!; // at most 64 to a side

describe('16 inputs to 16 outputs', () => {
  test('one group is the whole matrix', () => {
    const { groups, width, height, ...matrix } = blockMatrix({ inChannels: 16, outChannels: 16, groups: 1 }, SIZE);
    expect([width, height]).toEqual([320, 320]);
    expect(groups).toEqual([{ group: 0, x: 0, y: 0, width: 320, height: 320 }]);
    expect(matrix).toMatchObject({ pitch: 20, gap: 1, cellSide: 19 });
    expect(matrix.cells).toHaveLength(256);
  });

  test('four groups are four blocks on the diagonal', () => {
    const { groups, cells } = blockMatrix({ inChannels: 16, outChannels: 16, groups: 4 }, SIZE);
    expect(groups).toEqual(
      [0, 1, 2, 3].map((group) => ({ group, x: 80 * group, y: 80 * group, width: 80, height: 80 })),
    );
    expect(cells).toHaveLength(64);
  });

  test('sixteen, depthwise, are the diagonal', () => {
    const matrix = blockMatrix({ inChannels: 16, outChannels: 16, groups: 16 }, SIZE);
    expect(cellsOf(matrix)).toEqual(
      Array.from({ length: 16 }, (_, i) => ({ group: i, row: i, column: i, x: 20 * i + 0.5, y: 20 * i + 0.5 })),
    );
  });
});

test('more outputs than inputs stand upright, fewer lie', () => {
  const upright = blockMatrix({ inChannels: 8, outChannels: 32, groups: 4 }, SIZE);
  expect(upright).toMatchObject({ width: 80, height: 320 });
  expect(upright.groups[1]).toEqual({ group: 1, x: 20, y: 80, width: 20, height: 80 });
  expect(blockMatrix({ inChannels: 32, outChannels: 8, groups: 4 }, SIZE)).toMatchObject({ width: 320, height: 80 });
});

test('small cells have no gap between them', () => {
  expect(blockMatrix({ inChannels: 64, outChannels: 64, groups: 1 }, SIZE)).toMatchObject({
    pitch: 5,
    gap: 0,
    cellSide: 5,
  });
});

test('beyond 64 to a side groups are drawn whole', () => {
  const { cells, groups } = blockMatrix({ inChannels: 128, outChannels: 128, groups: 32 }, SIZE);
  expect(cells).toBeNull();
  expect(groups).toHaveLength(32);
});

test('any convolution: groups cover 1/g of the matrix and none of each other', () => {
  fc.assert(
    fc.property(convolutions, fc.integer({ min: 50, max: 900 }), (convolution, size) => {
      const matrix = blockMatrix(convolution, size);
      expect(Math.max(matrix.width, matrix.height)).toBeCloseTo(size, 6);
      expect(sum(matrix.groups.map(area)) / area(matrix)).toBeCloseTo(1 / convolution.groups, 9);
      const pairs = matrix.groups.flatMap((a, i) => matrix.groups.slice(i + 1).map((b) => overlap(a, b)));
      for (const shared of pairs) expect(shared).toBeCloseTo(0, 6);
      expect(matrix.groups.every((box) => isInside(box, { x: 0, y: 0, ...matrix }))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('any convolution: a cell where input and output lie in the same group, and nowhere else', () => {
  fc.assert(
    fc.property(convolutions, (convolution) => {
      const drawn = cellsOf(blockMatrix(convolution, SIZE)).map(
        ({ row, column, group }) => `${row},${column} in ${group}`,
      );
      expect(drawn.toSorted()).toEqual(definedCells(convolution).toSorted());
    }),
    { numRuns: 100 },
  );
});

test('any convolution: cells lie in their group’s block, a gap apart', () => {
  fc.assert(
    fc.property(convolutions, fc.integer({ min: 50, max: 900 }), (convolution, size) => {
      const matrix = blockMatrix(convolution, size);
      const { cellSide, pitch, gap, groups } = matrix;
      expect([cellSide > 0, gap >= 0, cellSide + gap]).toEqual([true, true, expect.closeTo(pitch, 9)]);
      const misplaced = cellsOf(matrix).filter(({ group, row, column, x, y }) => {
        const isOnGrid = Math.abs(x - gap / 2 - column * pitch) < 1e-6 && Math.abs(y - gap / 2 - row * pitch) < 1e-6;
        return !isOnGrid || !isInside({ x, y, width: cellSide, height: cellSide }, groups[group]!); // a cell's group is one of them
      });
      expect(misplaced).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function isInside(inner: Box, outer: Box): boolean {
  const slack = 1e-6;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** From the definition: output o reads input i where both lie in the same g-th part. */
function definedCells({
  inChannels,
  outChannels,
  groups,
}: {
  inChannels: number;
  outChannels: number;
  groups: number;
}): string[] {
  const groupOf = (channel: number, channels: number) => Math.floor((channel * groups) / channels);
  const cells: string[] = [];
  for (let o = 0; o < outChannels; o++) {
    for (let i = 0; i < inChannels; i++)
      if (groupOf(i, inChannels) === groupOf(o, outChannels)) cells.push(`${o},${i} in ${groupOf(o, outChannels)}`);
  }
  return cells;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
