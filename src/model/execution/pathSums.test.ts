import { beforeAll, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import type { ThreeForms } from './executionTypes';
import { pathSums } from './pathSums';
import { threeForms } from './threeForms';

const [channels, cardinality, pathWidth, side] = [16, 4, 3, 5];
let result: ThreeForms;

beforeAll(async () => {
  await useWasm();
  result = (await threeForms({ channels, cardinality, pathWidth, side, seed: 3, warmUps: 1, repeats: 1 }))!; // nobody cancels
});

test('at every output the paths add up to the concatenated product, and to what the forms computed', () => {
  for (let i = 0; i < side * side * channels; i++) {
    const at = { channel: i % channels, column: Math.floor(i / channels) % side, row: Math.floor(i / channels / side) };
    const { paths, sumOfPaths, concatenated } = pathSums(result, at);
    expect(paths.reduce((sum, { partial }) => sum + partial, 0)).toBeCloseTo(concatenated, 12);
    expect(paths.at(-1)!.running).toBe(sumOfPaths);
    const tolerance = 1e-5 * result.largestOutput;
    expect(Math.abs(sumOfPaths - result.forms.split.output[i]!)).toBeLessThan(tolerance);
    expect(Math.abs(concatenated - result.forms.grouped.output[i]!)).toBeLessThan(tolerance);
  }
});

test("a path's share is its own values by its own weights", () => {
  const pathMaps = Float32Array.from([1, 2, 3, 4]); // one position, two paths of two channels
  const lastKernel = Float32Array.from([10, 0, 20, 0, 30, 0, 40, 1]); // [4, 2]
  const request = { ...result.request, channels: 2, cardinality: 2, pathWidth: 2, side: 1 };
  const { paths, concatenated } = pathSums({ request, pathMaps, lastKernel }, { channel: 0, row: 0, column: 0 });
  expect(paths.map(({ values, weights }) => [[...values], [...weights]])).toEqual([
    [
      [1, 2],
      [10, 20],
    ],
    [
      [3, 4],
      [30, 40],
    ],
  ]);
  expect(paths.map(({ partial, running }) => [partial, running])).toEqual([
    [50, 50],
    [250, 300],
  ]);
  expect(concatenated).toBe(300);
  expect(pathSums({ request, pathMaps, lastKernel }, { channel: 1, row: 0, column: 0 }).concatenated).toBe(4);
});

test('outside the output there is nothing to show', () => {
  expect(() => pathSums(result, { channel: 16, row: 0, column: 0 })).toThrow(
    'channel 16 is outside a 5 × 5 map of 16 channels',
  );
  expect(() => pathSums(result, { channel: 0, row: -1, column: 0 })).toThrow('row -1');
});
