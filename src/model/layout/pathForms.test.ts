import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KERNEL_PLACES } from '../figures/formKernels';
import type { Box } from './orientation';
import { pathForms, type PathForms } from './pathForms';

const FORMS = ['a', 'b', 'c'] as const;
const blocks = fc.record({
  cardinality: fc.constantFrom(1, 2, 3, 8, 32, 64),
  pathWidth: fc.integer({ min: 1, max: 16 }),
});

const bottom = (box: Box) => box.y + box.height;
const gapsOf = ({ lanes }: PathForms, place: 'reduce' | 'transform' | 'expand') =>
  lanes.slice(1).map((lane, i) => lane.kernels[place].y - bottom(lanes[i]!.kernels[place]));

test('every path keeps the size of its weights from form to form', () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const sizes = FORMS.map((form) =>
        pathForms(form, block).lanes.map(({ kernels }) =>
          KERNEL_PLACES.map((place) => [kernels[place].width, kernels[place].height]),
        ),
      );
      expect(sizes[1]).toEqual(sizes[0]);
      expect(sizes[2]).toEqual(sizes[0]);
    }),
  );
});

test('(a) keeps all apart, (b) closes the last 1×1, (c) closes all', () => {
  const gaps = (form: 'a' | 'b' | 'c') =>
    KERNEL_PLACES.map((place) =>
      gapsOf(pathForms(form, { cardinality: 32, pathWidth: 4 }), place).every((gap) => gap > 1),
    );
  expect(FORMS.map(gaps)).toEqual([
    [true, true, true],
    [true, true, false],
    [false, false, false],
  ]);
  for (const gap of gapsOf(pathForms('c', { cardinality: 32, pathWidth: 4 }), 'expand')) expect(gap).toBeCloseTo(0, 9);
});

test('in (c) the 3×3s are the diagonal of the frame, corner to corner', () => {
  const { lanes, diagonalFrame: frame } = pathForms('c', { cardinality: 32, pathWidth: 4 });
  const blocksOn = lanes.map(({ kernels }) => kernels.transform);
  blocksOn.forEach(({ x, y }) => expect(x - frame.x).toBeCloseTo(y - frame.y, 9));
  expect(blocksOn[0]).toMatchObject({ x: frame.x, y: frame.y });
  expect(blocksOn.at(-1)!.x + blocksOn.at(-1)!.width).toBeCloseTo(frame.x + frame.width, 9);
  expect(frame.width).toBeCloseTo(32 * blocksOn[0]!.width, 9); // 128 channels, 4 a path
});

test('twice the width is twice the strip, while there is room', () => {
  const strip = (pathWidth: number) => pathForms('a', { cardinality: 8, pathWidth }).lanes[0]!.kernels.reduce.height;
  expect(strip(8)).toBeCloseTo(2 * strip(4), 9);
});

test('lines run together exactly where one tensor enters or leaves one matrix', () => {
  const merged = (form: 'a' | 'b' | 'c') =>
    pathForms(form, { cardinality: 4, pathWidth: 24 })
      .lanes[1]!.lines.filter((line) => line.isMerged)
      .map(({ name }) => name);
  expect(FORMS.map(merged)).toEqual([[], ['leave'], ['enter', 'leave']]);
  const { lanes } = pathForms('c', { cardinality: 4, pathWidth: 24 });
  expect(new Set(lanes.map(({ lines }) => lines[0]!.d)).size).toBe(1);
});

describe('whatever C and d', () => {
  test('all stands inside the picture, and no path covers another', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom(...FORMS), (block, form) => {
        const picture = pathForms(form, block);
        for (const place of KERNEL_PLACES) {
          expect(Math.min(...gapsOf(picture, place), 0)).toBeGreaterThan(-1e-6);
          const { x, y, width, height } = picture.columns[place];
          expect(x).toBeGreaterThan(0);
          expect(y).toBeGreaterThan(36); // the shortcut and a title above
          expect(x + width).toBeLessThan(picture.pathSum.x);
          expect(y + height).toBeLessThan(picture.height - 24); // a sum below
        }
      }),
    );
  });
});

test("down a phone's page the same paths stand in columns, inside the picture", () => {
  fc.assert(
    fc.property(blocks, fc.constantFrom(...FORMS), (block, form) => {
      const { width, height, lanes, pathSum, addition, output } = pathForms(form, block, 'down');
      expect(lanes).toHaveLength(block.cardinality);
      for (const { kernels } of lanes) {
        expect(kernels.reduce.height).toBeGreaterThan(kernels.reduce.width / 3); // along the flow lie the outer channels
        for (const box of Object.values(kernels)) {
          expect(Math.min(box.x - 20, box.y)).toBeGreaterThan(0); // the shortcut runs on the left
          expect(Math.max(box.x + box.width - width, box.y + box.height - pathSum.y)).toBeLessThan(0);
        }
      }
      expect([pathSum.x, addition.x, output.x]).toEqual([pathSum.x, pathSum.x, pathSum.x]);
      expect(output.y).toBeLessThanOrEqual(height);
    }),
  );
});
