import { expect, test } from 'vitest';
import { batches, type Digits, halved, pick, SIDE } from './digits';

/** Pictures that hold their own place everywhere. */
function numbered(count: number): Digits {
  const images = Float32Array.from({ length: count * SIDE * SIDE }, (_, i) => Math.floor(i / (SIDE * SIDE)));
  return { images, labels: Uint8Array.from({ length: count }, (_, i) => i) };
}

test('a halved picture has the mean of every two by two', () => {
  const image = new Float32Array(28 * 28);
  image.set([1, 0.5], 0);
  image.set([0.25, 0.25], 28);
  image[28 * 28 - 1] = 1; // the last corner
  const small = halved(image);
  expect(small).toHaveLength(14 * 14);
  expect([small[0], small[1], small[14 * 14 - 1]]).toEqual([0.5, 0, 0.25]);
});

test('pictures and labels are picked together', () => {
  const { images, labels } = pick(numbered(5), [4, 1]);
  expect([...labels]).toEqual([4, 1]);
  expect([images[0], images[SIDE * SIDE - 1], images[SIDE * SIDE], images.length]).toEqual([4, 4, 1, 2 * SIDE * SIDE]);
});

test('every picture comes once before any comes again, in another order', () => {
  const next = batches(numbered(6), 2, 1);
  const epoch = () => [next(), next(), next()].flatMap(({ labels }) => [...labels]);
  const [first, second] = [epoch(), epoch()];
  for (const one of [first, second]) expect(one.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(second).not.toEqual(first);
});

test('a seed repeats its order, another gives another', () => {
  const order = (seed: number) => [...batches(numbered(50), 50, seed)().labels];
  expect(order(1)).toEqual(order(1));
  expect(order(1)).not.toEqual(order(2));
});
