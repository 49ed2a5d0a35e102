import { sfc32 } from '../random';

/** Pictures of 14 × 14, values 0 to 1, one after another, and the digit that each shows. */
export interface Digits {
  images: Float32Array;
  labels: Uint8Array;
}

export const SIDE = 14;
const SOURCE_SIDE = 28;

/** A picture of 28 × 28 halved: every pixel is the mean of four. */
export function halved(image: ArrayLike<number>): Float32Array {
  const small = new Float32Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const at = 2 * y * SOURCE_SIDE + 2 * x;
      small[y * SIDE + x] = (image[at]! + image[at + 1]! + image[at + SOURCE_SIDE]! + image[at + SOURCE_SIDE + 1]!) / 4; // inside a picture
    }
  }
  return small;
}

/** The numbers 0 to `count` − 1 in an order that seed and stream decide (Fisher and Yates). */
export function shuffledOrder(count: number, seed: number, stream: number): number[] {
  const uniform = sfc32(seed, stream);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!]; // both within the list
  }
  return order;
}

/** The pictures at these places, in this order. */
export function pick({ images, labels }: Digits, places: readonly number[]): Digits {
  const size = SIDE * SIDE;
  const picked: Digits = { images: new Float32Array(places.length * size), labels: new Uint8Array(places.length) };
  places.forEach((from, to) => {
    picked.images.set(images.subarray(from * size, (from + 1) * size), to * size);
    picked.labels[to] = labels[from]!; // as many labels as pictures
  });
  return picked;
}

/** Batch after batch; every picture comes once before any comes again, each time in another order. */
export function batches(digits: Digits, size: number, seed: number): () => Digits {
  let [epoch, at] = [0, 0];
  let order = shuffledOrder(digits.labels.length, seed, 0);
  return () => {
    if (at + size > order.length) {
      [epoch, at] = [epoch + 1, 0];
      order = shuffledOrder(digits.labels.length, seed, -epoch); // streams above 0 are the kernels'
    }
    at += size;
    return pick(digits, order.slice(at - size, at));
  };
}
