import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalCostCurve, PAPER_BUDGET, paperPoints, pathParams, widthFor } from './cardinality';

/** Xie et al. 2016, table 2 and the text around equation 4. */
const PUBLISHED = [
  { cardinality: 1, width: 64, params: 69_632 },
  { cardinality: 2, width: 40, params: 69_760 },
  { cardinality: 4, width: 24, params: 69_888 },
  { cardinality: 8, width: 14, params: 71_456 },
  { cardinality: 32, width: 4, params: 70_144 },
];

test.each(PUBLISHED)('$cardinality×$(width)d: $params weights', ({ params, ...paths }) => {
  expect(pathParams(paths)).toBe(params);
});

test('the paper’s widths are the whole ones nearest to the budget', () => {
  expect(PAPER_BUDGET).toBe(69_632);
  expect(paperPoints().map(({ cardinality, width, params }) => ({ cardinality, width, params }))).toEqual(PUBLISHED);
  for (const { agrees, width, publishedWidth } of paperPoints())
    expect([agrees, publishedWidth]).toEqual([true, width]);
});

test('none of them leaves the budget by more than 3 %, which 8×14d does most', () => {
  const errors = paperPoints().map(({ relativeError }) => relativeError);
  expect(errors).toEqual(PUBLISHED.map(({ params }) => expect.closeTo(params / 69_632 - 1, 12)));
  expect(Math.max(...errors.map(Math.abs))).toBeCloseTo(0.0262, 4);
});

describe('any budget', () => {
  const cases = {
    cardinality: fc.integer({ min: 1, max: 4096 }),
    budget: fc.integer({ min: 1, max: 1e12 }),
    channels: fc.integer({ min: 1, max: 131_072 }),
  };

  test('is met exactly by the real width', () => {
    fc.assert(
      fc.property(fc.record(cases), ({ cardinality, budget, channels }) => {
        const { exactWidth } = widthFor(cardinality, budget, channels);
        expect(pathParams({ cardinality, width: exactWidth }, channels) / budget).toBeCloseTo(1, 9);
      }),
      { numRuns: 500 },
    );
  });

  test('rounds to a width whose neighbours are further away, and to 1 at least', () => {
    fc.assert(
      fc.property(fc.record(cases), ({ cardinality, budget, channels }) => {
        const { exactWidth, width, params } = widthFor(cardinality, budget, channels);
        expect(Number.isInteger(width) && width >= 1).toBe(true);
        expect(Math.abs(width - Math.max(exactWidth, 1))).toBeLessThanOrEqual(0.5);
        expect(params).toBe(cardinality * (channels * width + 9 * width * width + width * channels));
      }),
      { numRuns: 500 },
    );
  });
});

test('the curve runs from one path to 64, ever narrower, at the same cost', () => {
  const curve = equalCostCurve({ budget: PAPER_BUDGET });
  expect(curve[0]).toEqual({ cardinality: 1, width: 64 });
  expect(curve.at(-1)!.cardinality).toBeCloseTo(64, 10); // not empty
  for (const point of curve) expect(pathParams(point)).toBeCloseTo(PAPER_BUDGET, 6);
  curve.slice(1).forEach((point, i) => expect(point.width).toBeLessThan(curve[i]!.width)); // the one before
});

test('a curve in other channels, with as many points as asked', () => {
  const curve = equalCostCurve({ budget: 100_000, channels: 128, maxCardinality: 8, samples: 4 });
  expect(curve.map(({ cardinality }) => cardinality)).toEqual([1, 2, 4, 8].map((c) => expect.closeTo(c, 10)));
  for (const point of curve) expect(pathParams(point, 128)).toBeCloseTo(100_000, 6);
});
