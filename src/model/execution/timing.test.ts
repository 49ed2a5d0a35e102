import { memory, scalar } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { useWasm } from '../../../tests/support/backends';
import { median, timeInTurn, UNINTERRUPTED } from './timing';

beforeAll(useWasm);

/** Computations that note their name when they run. */
function noted(names: string[]): { order: string[]; computations: (() => ReturnType<typeof scalar>)[] } {
  const order: string[] = [];
  return { order, computations: names.map((name, i) => () => (order.push(name), scalar(i))) };
}

test('computations take turns, and warm-up runs are not counted', async () => {
  const { order, computations } = noted(['a', 'b']);
  const runs = (await timeInTurn(computations, { warmUps: 1, repeats: 2 }, UNINTERRUPTED))!; // nobody cancels
  expect(order.join('')).toBe('ababab');
  expect(runs.timings.map(({ all }) => all.length)).toEqual([2, 2]);
  expect(runs.outputs.map((values) => [...values])).toEqual([[0], [1]]);
});

test('a cancellation between two runs is the last thing that happens', async () => {
  const { order, computations } = noted(['a', 'b']);
  const reported: [number, number][] = [];
  const control = {
    isCancelled: () => order.length === 3,
    report: (done: number, total: number) => void reported.push([done, total]),
  };
  expect(await timeInTurn(computations, { warmUps: 1, repeats: 2 }, control)).toBeNull();
  expect(order.join('')).toBe('aba');
  expect(reported).toEqual([
    [0, 6],
    [1, 6],
    [2, 6],
    [3, 6],
  ]);
});

test('messages come in between runs', async () => {
  const { order, computations } = noted(['a']);
  setTimeout(() => order.push('message'), 0);
  await timeInTurn(computations, { warmUps: 1, repeats: 4 }, UNINTERRUPTED);
  expect(order.slice(0, -1)).toContain('message');
});

test('a computation that fails passes its error on and leaves no tensor', async () => {
  const before = memory().numTensors;
  const failing = () => {
    scalar(1);
    throw new Error('no such kernel');
  };
  await expect(timeInTurn([failing], { warmUps: 1, repeats: 1 }, UNINTERRUPTED)).rejects.toThrow('no such kernel');
  expect(memory().numTensors).toBe(before);
});

test.each([
  [[3], 3],
  [[3, 1], 2],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
