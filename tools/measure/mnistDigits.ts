import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXPERIMENT } from '../../src/model/measured/experiment';
import { type Digits, halved, pick, shuffledOrder, SIDE } from '../../src/model/training/digits';
import type { TrainingSets } from '../../src/model/training/train';

const PIXELS = 28 * 28;

/** The 10,000 digits of the npm package, halved, in one fixed order; the last thousand are held back. */
export function readDigits(): TrainingSets {
  const all = Array.from({ length: 10 }, (_, digit) => imagesOf(digit).map((image) => ({ image, digit }))).flat();
  const digits: Digits = {
    images: new Float32Array(all.length * SIDE * SIDE),
    labels: Uint8Array.from(all, ({ digit }) => digit),
  };
  all.forEach(({ image }, i) => digits.images.set(image, i * SIDE * SIDE));
  const { images, probedImages, validationImages } = EXPERIMENT;
  const order = shuffledOrder(images + validationImages, 0, 0);
  return {
    trained: pick(digits, order.slice(0, images)),
    probe: pick(digits, order.slice(0, probedImages)),
    validation: pick(digits, order.slice(images)),
  };
}

function imagesOf(digit: number): Float32Array[] {
  const path = fileURLToPath(new URL(`digits/${digit}.json`, import.meta.resolve('mnist')));
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as { data: number[] }; // the package's own form
  return Array.from({ length: Math.floor(data.length / PIXELS) }, (_, i) =>
    halved(data.slice(i * PIXELS, (i + 1) * PIXELS)),
  );
}
